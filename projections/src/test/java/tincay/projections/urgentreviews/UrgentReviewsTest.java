package tincay.projections.urgentreviews;

import static org.assertj.core.api.Assertions.assertThat;
import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.LAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.id;
import static tincay.domain.Facts.sealed;
import static tincay.projections.ReadModels.deliver;
import static tincay.projections.ReadModels.recorded;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReviewResult;
import tincay.domain.codes.ServiceKind;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.Recipient;
import tincay.domain.supportcase.UrgentEvent;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingJustified;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingReviewed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingTold;
import tincay.domain.supportcase.UrgentSharingId;
import tincay.projections.ReadModels;

class UrgentReviewsTest {

    private static final UrgentSharingId ONE = new UrgentSharingId(id("one"));
    private static final UrgentSharingId OTHER = new UrgentSharingId(id("other"));

    private final JdbcClient jdbc = ReadModels.database();
    private final UrgentReviewsProjector projector = new UrgentReviewsProjector();
    private final UrgentReviews reviews = new UrgentReviews(jdbc);

    @BeforeEach
    void empty() {
        ReadModels.empty(jdbc, projector);
    }

    @Test
    void only_what_was_found_wrong_is_listed_with_when_and_to_whom() {
        tell(
                shared(ONE),
                shared(OTHER),
                reviewed(ONE, ReviewResult.NOT_CONFIRMED),
                reviewed(OTHER, ReviewResult.CONFIRMED));
        assertThat(reviews.notConfirmed(9))
                .containsExactly(new NotConfirmed(ONE, ServiceKind.HEALTH, ARRIVAL, NEXT_DAY, null));
    }

    @Test
    void that_she_knew_of_the_sharing_is_not_that_she_knows_it_was_wrong() {
        tell(shared(ONE), told(ONE), reviewed(ONE, ReviewResult.NOT_CONFIRMED));
        assertThat(reviews.notConfirmed(9)).extracting(NotConfirmed::toldOn).containsExactly((java.time.LocalDate)
                null);
        deliver(jdbc, projector, recorded(List.of(told(ONE))));
        assertThat(reviews.notConfirmed(9)).extracting(NotConfirmed::toldOn).containsExactly(NEXT_DAY);
    }

    @Test
    void delivered_twice_or_rebuilt_it_is_the_same() {
        UrgentEvent[] facts = {
            shared(ONE),
            shared(OTHER),
            reviewed(ONE, ReviewResult.NOT_CONFIRMED),
            reviewed(OTHER, ReviewResult.NOT_CONFIRMED),
            told(ONE)
        };
        tell(facts);
        List<NotConfirmed> once = reviews.notConfirmed(9);
        assertThat(once).extracting(NotConfirmed::sharingId).containsExactly(OTHER, ONE);
        tell(facts);
        assertThat(reviews.notConfirmed(9)).isEqualTo(once);
        ReadModels.empty(jdbc, projector);
        tell(facts);
        assertThat(reviews.notConfirmed(9)).isEqualTo(once);
    }

    private void tell(UrgentEvent... facts) {
        deliver(jdbc, projector, recorded(List.of(facts)));
    }

    private static UrgentSharingJustified shared(UrgentSharingId sharing) {
        return new UrgentSharingJustified(
                CASE,
                sharing,
                Recipient.anyOf(ServiceKind.HEALTH),
                Set.of(DataGroup.IDENTITY),
                false,
                MAI,
                ARRIVAL,
                NOON,
                null,
                sealed(Purpose.URGENT));
    }

    private static UrgentSharingReviewed reviewed(UrgentSharingId sharing, ReviewResult result) {
        return new UrgentSharingReviewed(CASE, sharing, LAN, result, NEXT_DAY, NOON, sealed(Purpose.URGENT));
    }

    private static UrgentSharingTold told(UrgentSharingId sharing) {
        return new UrgentSharingTold(CASE, sharing, NEXT_DAY, sealed(Purpose.URGENT));
    }
}
