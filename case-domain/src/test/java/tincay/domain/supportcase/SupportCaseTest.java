package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.CONSENT;
import static tincay.domain.Facts.DAY_BEFORE;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NEXT_SUMMER;
import static tincay.domain.Facts.NOTE;
import static tincay.domain.Facts.OTHER_COUNSELLING;
import static tincay.domain.Facts.RECORD_CONSENT;
import static tincay.domain.Facts.REFERRAL;
import static tincay.domain.Facts.sealed;
import static tincay.domain.supportcase.CaseStory.COUNSELLORS;
import static tincay.domain.supportcase.CaseStory.NAME_AND_CONTACT;
import static tincay.domain.supportcase.CaseStory.assigned;
import static tincay.domain.supportcase.CaseStory.closed;
import static tincay.domain.supportcase.CaseStory.consent;
import static tincay.domain.supportcase.CaseStory.consentTo;
import static tincay.domain.supportcase.CaseStory.giveConsent;
import static tincay.domain.supportcase.CaseStory.makeReferral;
import static tincay.domain.supportcase.CaseStory.openCase;
import static tincay.domain.supportcase.CaseStory.opened;
import static tincay.domain.supportcase.CaseStory.openedOn;
import static tincay.domain.supportcase.CaseStory.recordConsent;
import static tincay.domain.supportcase.CaseStory.referralMade;
import static tincay.domain.supportcase.CaseStory.settled;

import java.util.Set;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

import tincay.domain.Stream;
import tincay.domain.access.Hidden;
import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.NoteKind;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.RevokeReason;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.RefusalCode;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseCommand.AssessRisk;
import tincay.domain.supportcase.CaseCommand.SettleReferral;
import tincay.domain.supportcase.CaseCommand.TakeBackReferral;
import tincay.domain.supportcase.CaseCommand.WithdrawConsent;
import tincay.domain.supportcase.CaseCommand.WriteNote;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.CaseEvent.NoteWritten;
import tincay.domain.supportcase.CaseEvent.RiskAssessed;

class SupportCaseTest {

    private final AggregateTestFixture<SupportCase> fixture = Stream.of(SupportCase.class);

    @Test
    void who_opens_a_case_is_assigned_to_it() {
        fixture.givenNoPriorActivity().when(openCase()).expectEvents(opened(), assigned());
    }

    @Test
    void consent_is_kept_as_it_was_given() {
        given(opened(), assigned())
                .when(giveConsent(ConsentChannel.SIGNED_PAPER, false, NEXT_SUMMER))
                .expectEvents(consent());
    }

    @Test
    void spoken_consent_needs_a_witness() {
        refused(
                given(opened()).when(giveConsent(ConsentChannel.SPOKEN_WITH_WITNESS, false, NEXT_SUMMER)),
                CaseRefusal.WITNESS_NEEDED);
        given(opened())
                .when(giveConsent(ConsentChannel.SPOKEN_WITH_WITNESS, true, NEXT_SUMMER))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void consent_to_a_referral_ends_at_most_a_year_away() {
        refused(
                given(opened()).when(giveConsent(ConsentChannel.SIGNED_PAPER, false, null)),
                CaseRefusal.RECIPIENT_NEEDED);
        refused(
                given(opened()).when(giveConsent(ConsentChannel.SIGNED_PAPER, false, DAY_BEFORE)),
                CaseRefusal.UNTIL_PAST);
        given(opened())
                .when(giveConsent(ConsentChannel.SIGNED_PAPER, false, ARRIVAL.plusMonths(12)))
                .expectSuccessfulHandlerExecution();
        refused(
                given(opened())
                        .when(giveConsent(
                                ConsentChannel.SIGNED_PAPER,
                                false,
                                ARRIVAL.plusMonths(12).plusDays(1))),
                CaseRefusal.UNTIL_TOO_FAR);
    }

    @Test
    void a_referral_within_the_consent_is_made() {
        given(opened(), consent()).when(makeReferral()).expectEvents(referralMade());
    }

    @Test
    void a_referral_without_any_consent_is_refused() {
        refused(given(opened()).when(makeReferral()), CaseRefusal.OUTSIDE_CONSENT);
    }

    @Test
    void a_referral_to_another_kind_of_service_is_refused() {
        Recipient lawyers = Recipient.anyOf(ServiceKind.LEGAL_AID);
        refused(
                given(opened(), consentTo(lawyers, NEXT_SUMMER, NAME_AND_CONTACT))
                        .when(makeReferral()),
                CaseRefusal.OUTSIDE_CONSENT);
    }

    @Test
    void a_referral_to_another_service_than_the_one_named_is_refused() {
        Recipient others = Recipient.service(ServiceKind.PSYCHOSOCIAL, OTHER_COUNSELLING);
        refused(
                given(opened(), consentTo(others, NEXT_SUMMER, NAME_AND_CONTACT))
                        .when(makeReferral()),
                CaseRefusal.OUTSIDE_CONSENT);
    }

    @Test
    void a_referral_with_more_than_was_agreed_is_refused() {
        refused(
                given(opened(), consent())
                        .when(makeReferral(Set.of(DataGroup.IDENTITY, DataGroup.ACCOUNT), NEXT_DAY, Urgency.NORMAL)),
                CaseRefusal.OUTSIDE_CONSENT);
    }

    @Test
    void a_referral_with_what_its_service_never_needs_is_refused_even_if_agreed() {
        Set<DataGroup> withPerpetrator = Set.of(DataGroup.IDENTITY, DataGroup.PERPETRATOR);
        refused(
                given(opened(), consentTo(COUNSELLORS, NEXT_SUMMER, withPerpetrator))
                        .when(makeReferral(withPerpetrator, NEXT_DAY, Urgency.NORMAL)),
                CaseRefusal.OUTSIDE_CONSENT);
    }

    @Test
    void a_referral_after_the_consent_ended_is_refused_and_on_its_last_day_is_not() {
        given(opened(), consent())
                .when(makeReferral(NAME_AND_CONTACT, NEXT_SUMMER, Urgency.NORMAL))
                .expectSuccessfulHandlerExecution();
        refused(
                given(opened(), consent())
                        .when(makeReferral(NAME_AND_CONTACT, NEXT_SUMMER.plusDays(1), Urgency.NORMAL)),
                CaseRefusal.CONSENT_EXPIRED);
    }

    @Test
    void a_referral_before_the_day_the_consent_was_given_is_refused() {
        refused(
                given(openedOn(DAY_BEFORE), consent()).when(makeReferral(NAME_AND_CONTACT, DAY_BEFORE, Urgency.NORMAL)),
                CaseRefusal.OUTSIDE_CONSENT);
        given(openedOn(DAY_BEFORE), consent())
                .when(makeReferral(NAME_AND_CONTACT, ARRIVAL, Urgency.NORMAL))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_referral_after_withdrawal_is_refused() {
        refused(
                given(opened(), consent(), new ConsentWithdrawn(CASE, CONSENT, NEXT_DAY))
                        .when(makeReferral()),
                CaseRefusal.OUTSIDE_CONSENT);
    }

    @Test
    void an_emergency_without_a_recorded_call_is_refused() {
        refused(
                given(opened(), consent()).when(makeReferral(NAME_AND_CONTACT, NEXT_DAY, Urgency.EMERGENCY)),
                CaseRefusal.EMERGENCY_CALL_NEEDED);
    }

    @Test
    void withdrawal_ends_every_open_referral_resting_on_the_consent() {
        given(opened(), consent(), referralMade())
                .when(new WithdrawConsent(CASE, CONSENT, NEXT_DAY))
                .expectEvents(
                        new ConsentWithdrawn(CASE, CONSENT, NEXT_DAY),
                        settled(ReferralState.REVOKED, RevokeReason.CONSENT_WITHDRAWN));
    }

    @Test
    void withdrawal_leaves_settled_referrals_and_those_resting_on_other_consents() {
        given(opened(), consent(), referralMade(), settled(ReferralState.COMPLETED, null))
                .when(new WithdrawConsent(CASE, CONSENT, NEXT_DAY))
                .expectEvents(new ConsentWithdrawn(CASE, CONSENT, NEXT_DAY));
        given(opened(), recordConsent(), consent(), referralMade())
                .when(new WithdrawConsent(CASE, RECORD_CONSENT, NEXT_DAY))
                .expectEvents(new ConsentWithdrawn(CASE, RECORD_CONSENT, NEXT_DAY));
    }

    @Test
    void a_second_withdrawal_changes_nothing_and_an_unknown_consent_is_hidden() {
        given(opened(), consent(), new ConsentWithdrawn(CASE, CONSENT, NEXT_DAY))
                .when(new WithdrawConsent(CASE, CONSENT, NEXT_DAY))
                .expectNoEvents();
        given(opened()).when(new WithdrawConsent(CASE, CONSENT, NEXT_DAY)).expectException(Hidden.class);
    }

    @Test
    void withdrawal_is_possible_after_closing() {
        given(opened(), consent(), closed())
                .when(new WithdrawConsent(CASE, CONSENT, NEXT_DAY))
                .expectEvents(new ConsentWithdrawn(CASE, CONSENT, NEXT_DAY));
    }

    @Test
    void once_the_record_itself_is_withdrawn_nothing_new_is_written_until_it_is_given_again() {
        ConsentWithdrawn withdrawn = new ConsentWithdrawn(CASE, RECORD_CONSENT, NEXT_DAY);
        WriteNote note = new WriteNote(CASE, NOTE, NoteKind.CALL, NEXT_DAY, sealed(Purpose.NOTE));
        refused(given(opened(), recordConsent(), withdrawn).when(note), CaseRefusal.RECORD_CONSENT_WITHDRAWN);
        refused(
                given(opened(), recordConsent(), withdrawn).when(assess(RiskLevel.LOW, RiskLevel.LOW, false)),
                CaseRefusal.RECORD_CONSENT_WITHDRAWN);
        refused(
                given(opened(), recordConsent(), consent(), withdrawn).when(makeReferral()),
                CaseRefusal.RECORD_CONSENT_WITHDRAWN);
        given(opened(), recordConsent(), withdrawn, recordConsent()).when(note).expectSuccessfulHandlerExecution();
    }

    @Test
    void judgement_raises_a_level_with_a_reason_and_never_lowers_it() {
        refused(given(opened()).when(assess(RiskLevel.MEDIUM, RiskLevel.LOW, true)), CaseRefusal.BELOW_SCORE);
        refused(given(opened()).when(assess(RiskLevel.MEDIUM, RiskLevel.HIGH, false)), CaseRefusal.RAISE_REASON_NEEDED);
        given(opened())
                .when(assess(RiskLevel.MEDIUM, RiskLevel.HIGH, true))
                .expectEvents(new RiskAssessed(CASE, "2026-1", RiskLevel.HIGH, true, NEXT_DAY, sealed(Purpose.RISK)));
        given(opened())
                .when(assess(RiskLevel.MEDIUM, RiskLevel.MEDIUM, false))
                .expectEvents(
                        new RiskAssessed(CASE, "2026-1", RiskLevel.MEDIUM, false, NEXT_DAY, sealed(Purpose.RISK)));
    }

    @Test
    void a_note_is_written() {
        given(opened())
                .when(new WriteNote(CASE, NOTE, NoteKind.VISIT, NEXT_DAY, sealed(Purpose.NOTE)))
                .expectEvents(new NoteWritten(CASE, NOTE, NoteKind.VISIT, NEXT_DAY, sealed(Purpose.NOTE)));
    }

    @Test
    void nothing_happened_before_the_person_came() {
        refused(
                given(opened()).when(new WriteNote(CASE, NOTE, NoteKind.CALL, DAY_BEFORE, sealed(Purpose.NOTE))),
                CaseRefusal.BEFORE_INTAKE);
        given(opened())
                .when(new WriteNote(CASE, NOTE, NoteKind.CALL, ARRIVAL, sealed(Purpose.NOTE)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_referral_can_be_taken_back_while_it_is_open() {
        TakeBackReferral back = new TakeBackReferral(CASE, REFERRAL, RevokeReason.SENT_IN_ERROR, NEXT_DAY);
        given(opened(), consent(), referralMade())
                .when(back)
                .expectEvents(settled(ReferralState.REVOKED, RevokeReason.SENT_IN_ERROR));
        refused(given(opened(), consent()).when(back), CaseRefusal.REFERRAL_NOT_OPEN);
    }

    @Test
    void a_referral_is_settled_once() {
        SettleReferral settle = new SettleReferral(CASE, REFERRAL, ReferralState.COMPLETED, NEXT_DAY);
        given(opened(), consent(), referralMade()).when(settle).expectEvents(settled(ReferralState.COMPLETED, null));
        given(opened(), consent(), referralMade(), settled(ReferralState.DECLINED, null))
                .when(settle)
                .expectNoEvents();
    }

    private TestExecutor<SupportCase> given(Object... facts) {
        return fixture.given(facts);
    }

    private static AssessRisk assess(RiskLevel computed, RiskLevel stated, boolean reasoned) {
        return new AssessRisk(CASE, "2026-1", computed, stated, reasoned, NEXT_DAY, sealed(Purpose.RISK));
    }

    private static void refused(ResultValidator<SupportCase> result, RefusalCode code) {
        result.expectException(Refused.class)
                .expectExceptionMessage(code.code())
                .expectNoEvents();
    }
}
