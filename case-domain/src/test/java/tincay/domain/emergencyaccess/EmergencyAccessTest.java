package tincay.domain.emergencyaccess;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.LAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.id;
import static tincay.domain.Facts.sealed;

import java.time.Duration;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tincay.domain.Stream;
import tincay.domain.access.Hidden;
import tincay.domain.codes.OpeningGround;
import tincay.domain.codes.ReviewResult;
import tincay.domain.emergencyaccess.EmergencyAccessCommand.OpenWithReason;
import tincay.domain.emergencyaccess.EmergencyAccessCommand.ReviewOpening;
import tincay.domain.emergencyaccess.EmergencyAccessEvent.AccessOpened;
import tincay.domain.emergencyaccess.EmergencyAccessEvent.AccessReviewed;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.WorkerId;

class EmergencyAccessTest {

    private static final EmergencyAccessId ACCESS = new EmergencyAccessId(id("access"));

    private final AggregateTestFixture<EmergencyAccess> fixture = Stream.of(EmergencyAccess.class);

    @ParameterizedTest
    @CsvSource({"COVER, 24", "SUPERVISION, 24", "EMERGENCY, 3"})
    void a_case_is_open_for_as_long_as_the_ground_allows(OpeningGround ground, int hours) {
        fixture.givenNoPriorActivity()
                .when(new OpenWithReason(ACCESS, CASE, MAI, ground, ARRIVAL, NOON, sealed(Purpose.OPENING)))
                .expectEvents(new AccessOpened(
                        ACCESS,
                        CASE,
                        MAI,
                        ground,
                        ARRIVAL,
                        NOON,
                        NOON.plus(Duration.ofHours(hours)),
                        sealed(Purpose.OPENING)));
    }

    @Test
    void an_emergency_is_reviewed_once_by_a_second_person() {
        fixture.given(opened(OpeningGround.EMERGENCY)).when(review(CASE, LAN)).expectEvents(reviewed());
        fixture.given(opened(OpeningGround.EMERGENCY), reviewed())
                .when(review(CASE, LAN))
                .expectException(Refused.class)
                .expectExceptionMessage("emergency-access.already-reviewed");
        fixture.given(opened(OpeningGround.EMERGENCY))
                .when(review(CASE, MAI))
                .expectException(Refused.class)
                .expectExceptionMessage("emergency-access.second-person");
    }

    @Test
    void what_a_colleague_or_the_supervisor_opened_needs_no_review() {
        fixture.given(opened(OpeningGround.COVER))
                .when(review(CASE, LAN))
                .expectException(Refused.class)
                .expectExceptionMessage("emergency-access.no-review-needed");
        fixture.given(opened(OpeningGround.SUPERVISION))
                .when(review(CASE, MAI))
                .expectException(Refused.class)
                .expectExceptionMessage("emergency-access.no-review-needed");
    }

    @Test
    void an_opening_of_another_case_does_not_exist() {
        fixture.given(opened(OpeningGround.EMERGENCY))
                .when(review(new CaseId(id("another")), LAN))
                .expectException(Hidden.class);
    }

    private static AccessOpened opened(OpeningGround ground) {
        return new AccessOpened(
                ACCESS, CASE, MAI, ground, ARRIVAL, NOON, NOON.plus(ground.lasts()), sealed(Purpose.OPENING));
    }

    private static ReviewOpening review(CaseId caseId, WorkerId by) {
        return new ReviewOpening(ACCESS, caseId, by, ReviewResult.CONFIRMED, ARRIVAL, sealed(Purpose.OPENING));
    }

    private static AccessReviewed reviewed() {
        return new AccessReviewed(ACCESS, CASE, LAN, ReviewResult.CONFIRMED, ARRIVAL, sealed(Purpose.OPENING));
    }
}
