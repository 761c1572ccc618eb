package tincay.domain.partner;

import java.time.LocalDate;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tincay.domain.Facts;
import tincay.domain.Stream;
import tincay.domain.codes.Place;
import tincay.domain.codes.ServiceKind;
import tincay.domain.partner.PartnerCommand.ChangePartner;
import tincay.domain.partner.PartnerCommand.DelistPartner;
import tincay.domain.partner.PartnerCommand.ListPartner;
import tincay.domain.partner.PartnerEvent.PartnerChanged;
import tincay.domain.partner.PartnerEvent.PartnerDelisted;
import tincay.domain.partner.PartnerEvent.PartnerListed;
import tincay.domain.refusal.Refused;

class PartnerTest {

    private static final PartnerId PARTNER = new PartnerId(Facts.id("health station"));
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Listing STATION = new Listing(
            "Trạm y tế mẫu 1",
            "Health station 1",
            new Place("04930", LocalDate.of(2025, 7, 1)),
            "Thôn Một, thôn Hai",
            "0900 000 011",
            "7:30–16:30",
            "Phòng khám");
    private static final PartnerListed LISTED = new PartnerListed(PARTNER, ServiceKind.HEALTH, STATION, MAY);

    private final AggregateTestFixture<Partner> fixture = Stream.of(Partner.class);

    @Test
    void a_partner_is_listed_changed_and_taken_off_the_list() {
        fixture.givenNoPriorActivity()
                .when(new ListPartner(PARTNER, ServiceKind.HEALTH, STATION, MAY))
                .expectEvents(LISTED);
        fixture.given(LISTED)
                .when(new ChangePartner(PARTNER, STATION, MAY))
                .expectEvents(new PartnerChanged(PARTNER, STATION, MAY));
        fixture.given(LISTED).when(new DelistPartner(PARTNER, MAY)).expectEvents(new PartnerDelisted(PARTNER, MAY));
    }

    static java.util.stream.Stream<PartnerCommand> changes() {
        return java.util.stream.Stream.of(
                new ChangePartner(PARTNER, STATION, MAY.minusDays(1)), new DelistPartner(PARTNER, MAY.minusDays(1)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void nothing_changes_before_it_was_listed_or_after_it_was_taken_off(PartnerCommand change) {
        refused(change, PartnerRefusal.BEFORE_LISTING, LISTED);
        refused(change, PartnerRefusal.NOT_LISTED, LISTED, new PartnerDelisted(PARTNER, MAY));
    }

    private void refused(PartnerCommand change, PartnerRefusal why, PartnerEvent... history) {
        fixture.given((Object[]) history)
                .when(change)
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage(why.code());
    }
}
