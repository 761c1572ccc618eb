package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.DAY_BEFORE;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.REFERRAL;
import static tincay.domain.Facts.sealed;
import static tincay.domain.supportcase.CaseStory.closed;
import static tincay.domain.supportcase.CaseStory.notified;
import static tincay.domain.supportcase.CaseStory.opened;
import static tincay.domain.supportcase.CaseStory.recordConsent;
import static tincay.domain.supportcase.CaseStory.settled;
import static tincay.domain.supportcase.UrgentStory.LEAST;
import static tincay.domain.supportcase.UrgentStory.SHARING;
import static tincay.domain.supportcase.UrgentStory.agree;
import static tincay.domain.supportcase.UrgentStory.agreed;
import static tincay.domain.supportcase.UrgentStory.declined;
import static tincay.domain.supportcase.UrgentStory.goesOn;
import static tincay.domain.supportcase.UrgentStory.justified;
import static tincay.domain.supportcase.UrgentStory.refer;
import static tincay.domain.supportcase.UrgentStory.referred;
import static tincay.domain.supportcase.UrgentStory.review;
import static tincay.domain.supportcase.UrgentStory.reviewed;
import static tincay.domain.supportcase.UrgentStory.told;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import tincay.domain.Facts;
import tincay.domain.Stream;
import tincay.domain.access.Hidden;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.ReviewResult;
import tincay.domain.codes.RevokeReason;
import tincay.domain.duty.Deadlines;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyId;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.RefusalCode;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseCommand.WithdrawConsent;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.DutyCommand.DeclareOverdue;
import tincay.domain.supportcase.TellingEvent.PartnerTellingOwed;
import tincay.domain.supportcase.UrgentCommand.DeclineUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.TellOfUrgentSharing;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingAgreed;

class AskedAgainTest {

    private static final LocalDate THIRD_DAY = NEXT_DAY.plusDays(1);

    private final AggregateTestFixture<SupportCase> fixture = Stream.of(SupportCase.class);

    @Test
    void she_is_told_once_that_it_was_shared_and_once_more_that_it_was_wrong() {
        fixture.given(opened(), justified(true)).when(tell(NEXT_DAY)).expectEvents(told(NEXT_DAY));
        refused(UrgentRefusal.ALREADY_TOLD, tell(THIRD_DAY), opened(), justified(true), told(NEXT_DAY));
        fixture.given(opened(), justified(true), told(ARRIVAL), reviewed(ReviewResult.NOT_CONFIRMED))
                .when(tell(NEXT_DAY))
                .expectEvents(told(NEXT_DAY));
        refused(
                UrgentRefusal.ALREADY_TOLD,
                tell(NEXT_DAY),
                opened(),
                justified(true),
                told(ARRIVAL),
                reviewed(ReviewResult.CONFIRMED));
        fixture.given(opened(), justified(true))
                .when(new TellOfUrgentSharing(
                        CASE, new UrgentSharingId(Facts.id("another")), NEXT_DAY, sealed(Purpose.URGENT)))
                .expectException(Hidden.class);
    }

    @Test
    void nobody_is_told_of_what_has_not_happened_yet() {
        refused(UrgentRefusal.TOO_EARLY, tell(DAY_BEFORE), opened(), justified(true));
        refused(
                UrgentRefusal.TOO_EARLY,
                tell(ARRIVAL),
                opened(),
                justified(true),
                reviewed(ReviewResult.NOT_CONFIRMED));
    }

    @Test
    void she_is_told_even_where_the_case_has_ended_meanwhile() {
        fixture.given(opened(), notified(), justified(false), reviewed(ReviewResult.NOT_CONFIRMED), closed())
                .when(tell(NEXT_DAY))
                .expectEvents(told(NEXT_DAY));
    }

    @Test
    void that_it_was_wrong_is_owed_to_her_within_a_working_day_until_she_is_told() {
        Instant due = Deadlines.IN_FORCE.tellSurvivor(NEXT_DAY);
        var overdue = new DeclareOverdue(CASE, DutyId.of(Duty.TELL_SURVIVOR, SHARING), due, due);
        var wrong = reviewed(ReviewResult.NOT_CONFIRMED);
        fixture.given(opened(), justified(true), wrong)
                .when(overdue)
                .expectEvents(new DutyEvent.DutyOverdue(
                        CASE, overdue.dutyId(), Duty.TELL_SURVIVOR, due, Deadlines.dayOf(due)));
        nothing(overdue, opened(), justified(true), wrong, told(NEXT_DAY));
        nothing(overdue, opened(), justified(true), reviewed(ReviewResult.CONFIRMED));
    }

    @Test
    void that_she_does_not_agree_is_an_answer_and_ends_what_was_shared() {
        fixture.given(opened(), justified(false), referred())
                .when(decline(NEXT_DAY))
                .expectEvents(
                        declined(NEXT_DAY),
                        settled(ReferralState.REVOKED, RevokeReason.CONSENT_WITHDRAWN),
                        new PartnerTellingOwed(CASE, REFERRAL, NEXT_DAY));
        Instant due = Deadlines.IN_FORCE.askConsentAgain(UrgentStory.DECIDED);
        nothing(
                new DeclareOverdue(CASE, DutyId.of(Duty.ASK_CONSENT_AGAIN, SHARING), due, due),
                opened(),
                justified(false),
                declined(NEXT_DAY));
        refused(UrgentRefusal.DECLINED, refer(LEAST, NEXT_DAY), opened(), justified(false), declined(NEXT_DAY));
    }

    @Test
    void she_answers_once_and_takes_a_consent_back_where_she_agreed() {
        refused(UrgentRefusal.ALREADY_ANSWERED, decline(NEXT_DAY), opened(), justified(false), declined(NEXT_DAY));
        var yes = new UrgentSharingAgreed(CASE, SHARING, agree(LEAST).consentId(), NEXT_DAY);
        refused(UrgentRefusal.ALREADY_ANSWERED, decline(NEXT_DAY), opened(), justified(false), agreed(LEAST), yes);
        var record = new UrgentSharingAgreed(CASE, SHARING, recordConsent().consentId(), ARRIVAL);
        fixture.given(opened(), justified(true), recordConsent(), record)
                .when(decline(NEXT_DAY))
                .expectEvents(declined(NEXT_DAY));
    }

    @Test
    void what_she_agreed_to_meanwhile_goes_on_within_her_consent() {
        var answer = new UrgentSharingAgreed(CASE, SHARING, agree(LEAST).consentId(), NEXT_DAY);
        fixture.given(opened(), justified(false), referred())
                .when(agree(LEAST))
                .expectEvents(agreed(LEAST), answer, goesOn());
        Set<DataGroup> less = Set.of(DataGroup.IDENTITY);
        fixture.given(opened(), justified(false), referred()).when(agree(less)).expectEvents(agreed(less), answer);
    }

    @Test
    void from_then_on_it_ends_with_that_consent_and_not_with_the_review() {
        fixture.given(opened(), justified(false), referred(), agreed(LEAST), goesOn())
                .when(review(Facts.LAN, ReviewResult.NOT_CONFIRMED))
                .expectEvents(reviewed(ReviewResult.NOT_CONFIRMED));
        fixture.given(opened(), justified(false), referred(), agreed(LEAST), goesOn())
                .when(new WithdrawConsent(CASE, agree(LEAST).consentId(), NEXT_DAY))
                .expectEvents(
                        new ConsentWithdrawn(CASE, agree(LEAST).consentId(), NEXT_DAY),
                        settled(ReferralState.REVOKED, RevokeReason.CONSENT_WITHDRAWN),
                        new PartnerTellingOwed(CASE, REFERRAL, NEXT_DAY));
    }

    private static TellOfUrgentSharing tell(LocalDate on) {
        return new TellOfUrgentSharing(CASE, SHARING, on, sealed(Purpose.URGENT));
    }

    private static DeclineUrgentSharing decline(LocalDate on) {
        return new DeclineUrgentSharing(CASE, SHARING, on);
    }

    private void nothing(CaseCommand wish, CaseEvent... facts) {
        fixture.given((Object[]) facts)
                .when(wish)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private void refused(RefusalCode code, CaseCommand wish, CaseEvent... facts) {
        fixture.given((Object[]) facts)
                .when(wish)
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage(code.code());
    }
}
