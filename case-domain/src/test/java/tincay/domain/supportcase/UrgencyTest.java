package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.LAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.REFERRAL;
import static tincay.domain.Facts.sealed;
import static tincay.domain.supportcase.CaseStory.assigned;
import static tincay.domain.supportcase.CaseStory.closeCase;
import static tincay.domain.supportcase.CaseStory.notified;
import static tincay.domain.supportcase.CaseStory.opened;
import static tincay.domain.supportcase.CaseStory.recordConsent;
import static tincay.domain.supportcase.CaseStory.settled;
import static tincay.domain.supportcase.UrgentStory.LEAST;
import static tincay.domain.supportcase.UrgentStory.SHARING;
import static tincay.domain.supportcase.UrgentStory.justified;
import static tincay.domain.supportcase.UrgentStory.justify;
import static tincay.domain.supportcase.UrgentStory.refer;
import static tincay.domain.supportcase.UrgentStory.referred;
import static tincay.domain.supportcase.UrgentStory.review;
import static tincay.domain.supportcase.UrgentStory.reviewed;

import java.util.Set;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import tincay.domain.Stream;
import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.ReviewResult;
import tincay.domain.codes.RevokeReason;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.RefusalCode;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.NotifyCommune;
import tincay.domain.supportcase.CaseCommand.PermitEntry;
import tincay.domain.supportcase.NoticeCommand.WithholdNotice;
import tincay.domain.supportcase.NoticeEvent.NotificationWithheld;
import tincay.domain.supportcase.TellingCommand.TellPartner;
import tincay.domain.supportcase.TellingEvent.PartnerTellingOwed;
import tincay.domain.supportcase.TellingEvent.PartnerTold;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingAgreed;
import tincay.domain.worker.WorkerId;

class UrgencyTest {

    private final AggregateTestFixture<SupportCase> fixture = Stream.of(SupportCase.class);

    @Test
    void what_cannot_wait_is_shared_with_the_fewest_groups_that_do_the_job() {
        fixture.given(opened()).when(justify(LEAST)).expectEvents(justified(true));
        refused(UrgentRefusal.MORE_THAN_NEEDED, justify(Set.of(DataGroup.ACCOUNT)), opened());
        refused(UrgentRefusal.MORE_THAN_NEEDED, justify(Set.of()), opened());
    }

    @Test
    void a_referral_rests_on_it_for_two_days_and_carries_nothing_else() {
        fixture.given(opened(), justified(true)).when(refer(LEAST, ARRIVAL)).expectEvents(referred());
        refused(UrgentRefusal.NOT_COVERED, refer(Set.of(DataGroup.CONTACT), ARRIVAL), opened(), justified(true));
        refused(UrgentRefusal.NOT_COVERED, refer(LEAST, ARRIVAL), opened());
        refused(UrgentRefusal.OVER, refer(LEAST, ARRIVAL.plusDays(3)), opened(), justified(true));
        refused(
                UrgentRefusal.NOT_CONFIRMED,
                refer(LEAST, NEXT_DAY),
                opened(),
                justified(true),
                reviewed(ReviewResult.NOT_CONFIRMED));
    }

    @Test
    void a_second_person_looks_at_it_once_and_never_who_decided() {
        fixture.given(opened(), justified(true), referred())
                .when(review(LAN, ReviewResult.CONFIRMED))
                .expectEvents(reviewed(ReviewResult.CONFIRMED));
        refused(UrgentRefusal.ANOTHER_PERSON, review(MAI, ReviewResult.CONFIRMED), opened(), justified(true));
        refused(
                UrgentRefusal.ALREADY_REVIEWED,
                review(LAN, ReviewResult.CONFIRMED),
                opened(),
                justified(true),
                reviewed(ReviewResult.CONFIRMED));
    }

    @Test
    void what_was_not_right_is_taken_back_at_once_and_the_partner_has_to_be_told() {
        fixture.given(opened(), justified(true), referred())
                .when(review(LAN, ReviewResult.NOT_CONFIRMED))
                .expectEvents(
                        reviewed(ReviewResult.NOT_CONFIRMED),
                        settled(ReferralState.REVOKED, RevokeReason.URGENCY_NOT_CONFIRMED),
                        new PartnerTellingOwed(CASE, REFERRAL, NEXT_DAY));
    }

    @Test
    void before_she_can_be_asked_nothing_more_is_written() {
        refused(UrgentRefusal.RECORD_CONSENT_AWAITED, new PermitEntry(CASE, ARRIVAL), opened(), justified(true));
        fixture.given(opened(), justified(true), recordConsent())
                .when(new PermitEntry(CASE, ARRIVAL))
                .expectNoEvents();
        fixture.given(opened(), justified(false))
                .when(new PermitEntry(CASE, ARRIVAL))
                .expectNoEvents();
    }

    @Test
    void asked_again_she_agrees_to_the_record_and_to_what_was_shared() {
        GiveConsent record = new GiveConsent(
                CASE,
                recordConsent().consentId(),
                ConsentGiver.SELF,
                ConsentPurpose.CASE_RECORD,
                null,
                Set.of(),
                ARRIVAL,
                null,
                ConsentChannel.SIGNED_PAPER,
                false,
                "2026-1",
                sealed(Purpose.CONSENT));
        var agreed = new UrgentSharingAgreed(CASE, SHARING, recordConsent().consentId(), ARRIVAL);
        fixture.given(opened(), justified(true)).when(record).expectEvents(recordConsent(), agreed);
        fixture.given(opened(), justified(true), recordConsent(), agreed)
                .when(record)
                .expectEvents(recordConsent());
    }

    @Test
    void a_case_does_not_close_while_a_review_waits() {
        refused(UrgentRefusal.UNREVIEWED, closeCase(), opened(), notified(), justified(false));
    }

    @Test
    void a_partner_is_told_once_and_only_what_there_is_to_tell() {
        var tell = new TellPartner(CASE, REFERRAL, NEXT_DAY, new Heard(ReferralChannel.PHONE, sealed(Purpose.REPLY)));
        var told = new PartnerTold(CASE, REFERRAL, ReferralChannel.PHONE, NEXT_DAY, sealed(Purpose.REPLY));
        var owed = new PartnerTellingOwed(CASE, REFERRAL, NEXT_DAY);
        fixture.given(opened(), owed).when(tell).expectEvents(told);
        refused(TellingRefusal.NOTHING_TO_TELL, tell, opened());
        refused(TellingRefusal.ALREADY_TOLD, tell, opened(), owed, told);
    }

    @Test
    void the_notice_is_held_back_by_a_supervisor_and_counts_as_answered() {
        var held = new NotificationWithheld(CASE, LAN, NEXT_DAY, NOON, sealed(Purpose.WITHHELD));
        fixture.given(opened(), assigned()).when(withhold(LAN)).expectEvents(held);
        refused(NoticeRefusal.ANOTHER_PERSON, withhold(MAI), opened(), assigned());
        refused(NoticeRefusal.NOTICE_ANSWERED, withhold(LAN), opened(), held);
        fixture.given(opened(), held).when(closeCase()).expectEvents(CaseStory.closed());
        fixture.given(opened(), held)
                .when(new NotifyCommune(CASE, NOON, ARRIVAL, sealed(Purpose.NOTICE)))
                .expectEvents(notified());
    }

    private static WithholdNotice withhold(WorkerId by) {
        return new WithholdNotice(CASE, by, NEXT_DAY, NOON, sealed(Purpose.WITHHELD));
    }

    private void refused(RefusalCode code, CaseCommand wish, CaseEvent... facts) {
        fixture.given((Object[]) facts)
                .when(wish)
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage(code.code());
    }
}
