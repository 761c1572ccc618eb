package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.CONSENT;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NEXT_SUMMER;
import static tincay.domain.Facts.sealed;
import static tincay.domain.supportcase.CaseStory.COUNSELLORS;
import static tincay.domain.supportcase.CaseStory.NAME_AND_CONTACT;
import static tincay.domain.supportcase.CaseStory.agree;
import static tincay.domain.supportcase.CaseStory.consent;
import static tincay.domain.supportcase.CaseStory.makeReferral;
import static tincay.domain.supportcase.CaseStory.opened;
import static tincay.domain.supportcase.CaseStory.openedForAChild;

import java.util.Set;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

import tincay.domain.Stream;
import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.RefusalCode;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.WithdrawConsent;
import tincay.domain.supportcase.CaseEvent.ConsentGiven;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.CorrectionEvent.FactsCorrected;
import tincay.domain.supportcase.PeopleCommand.NoteWhoAgrees;
import tincay.domain.supportcase.PeopleEvent.RepresentativeNamed;
import tincay.domain.supportcase.PeopleEvent.WhoAgreesNoted;

/** Whose yes counts where somebody is under age. */
class ChildConsentTest {

    private final AggregateTestFixture<SupportCase> fixture = Stream.of(SupportCase.class);

    @Test
    void of_a_child_under_sixteen_an_adult_agrees_and_from_seven_the_child_beside_it() {
        var safe = new RepresentativeNamed(CASE, null, true, ARRIVAL, sealed(Purpose.FACTS));
        refused(
                given(openedForAChild(), asked(), safe).when(agree(ConsentGiver.SELF)),
                ChildConsentRefusal.ADULT_NEEDED);
        refused(
                given(openedForAChild(), asked(), safe).when(agree(ConsentGiver.REPRESENTATIVE)),
                ChildConsentRefusal.CHILD_NOT_ASKED);
        refused(
                given(openedForAChild(), asked()).when(agree(ConsentGiver.CHILD_PROTECTION_WORKER)),
                ChildConsentRefusal.CHILD_NOT_ASKED);
        given(openedForAChild(), asked(), safe).when(agreeBoth()).expectSuccessfulHandlerExecution();
        var small = new WhoAgreesNoted(CASE, WhoAgrees.ADULT, ARRIVAL);
        refused(given(openedForAChild(), small, safe).when(agree(ConsentGiver.SELF)), ChildConsentRefusal.ADULT_NEEDED);
        given(openedForAChild(), small, safe)
                .when(agree(ConsentGiver.REPRESENTATIVE))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void at_sixteen_they_agree_themselves_and_nobody_does_without_them() {
        var safe = new RepresentativeNamed(CASE, null, true, ARRIVAL, sealed(Purpose.FACTS));
        given(openedForAChild()).when(agree(ConsentGiver.SELF)).expectSuccessfulHandlerExecution();
        refused(
                given(openedForAChild(), safe).when(agree(ConsentGiver.REPRESENTATIVE)),
                ChildConsentRefusal.CHILD_NOT_ASKED);
        given(openedForAChild(), safe).when(agreeBoth()).expectSuccessfulHandlerExecution();
    }

    @Test
    void who_speaks_for_somebody_under_age_was_named_before() {
        refused(given(openedForAChild(), asked()).when(agreeBoth()), ChildConsentRefusal.REPRESENTATIVE_NOT_NAMED);
        refused(given(openedForAChild()).when(agreeBoth()), ChildConsentRefusal.REPRESENTATIVE_NOT_NAMED);
        given(opened()).when(agree(ConsentGiver.REPRESENTATIVE)).expectSuccessfulHandlerExecution();
    }

    @Test
    void the_childs_own_yes_stands_beside_the_adults_with_the_text_it_was_asked_in() {
        var safe = new RepresentativeNamed(CASE, null, true, ARRIVAL, sealed(Purpose.FACTS));
        var both = agreeBoth();
        given(openedForAChild(), asked(), safe)
                .when(both)
                .expectEvents(new ConsentGiven(
                        CASE,
                        CONSENT,
                        ConsentGiver.REPRESENTATIVE,
                        both.purpose(),
                        null,
                        Set.of(),
                        NEXT_DAY,
                        null,
                        both.channel(),
                        "2026-1",
                        both.details(),
                        "2026-1",
                        null));
    }

    @Test
    void whose_yes_it_takes_is_noted_once_and_again_when_it_changes() {
        var note = new NoteWhoAgrees(CASE, WhoAgrees.CHILD_AND_ADULT, NEXT_DAY);
        given(openedForAChild()).when(note).expectEvents(new WhoAgreesNoted(CASE, WhoAgrees.CHILD_AND_ADULT, NEXT_DAY));
        given(openedForAChild(), asked()).when(note).expectNoEvents();
        given(openedForAChild(), asked())
                .when(new NoteWhoAgrees(CASE, WhoAgrees.PERSON, NEXT_DAY))
                .expectEvents(new WhoAgreesNoted(CASE, WhoAgrees.PERSON, NEXT_DAY));
    }

    @Test
    void what_was_agreed_before_the_age_was_known_shares_nothing_until_who_was_left_out_is_asked() {
        refused(given(opened(), consent(), asked()).when(makeReferral()), ChildConsentRefusal.ADULT_NEEDED);
        var byCarer = new ConsentGiven(
                CASE,
                CONSENT,
                ConsentGiver.REPRESENTATIVE,
                ConsentPurpose.REFERRAL,
                COUNSELLORS,
                NAME_AND_CONTACT,
                ARRIVAL,
                NEXT_SUMMER,
                ConsentChannel.SIGNED_PAPER,
                "2026-1",
                sealed(Purpose.CONSENT));
        refused(given(opened(), byCarer, asked()).when(makeReferral()), ChildConsentRefusal.CHILD_NOT_ASKED);
        var notSafe = new RepresentativeNamed(CASE, null, false, ARRIVAL, sealed(Purpose.FACTS));
        refused(given(opened(), byCarer, notSafe).when(makeReferral()), CaseRefusal.REPRESENTATIVE_NOT_SAFE);
        given(opened(), byCarer, new WhoAgreesNoted(CASE, WhoAgrees.ADULT, ARRIVAL))
                .when(makeReferral())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_child_takes_back_what_was_agreed_for_it_and_who_is_not_safe_takes_nothing_back() {
        var notSafe = new RepresentativeNamed(CASE, null, false, ARRIVAL, sealed(Purpose.FACTS));
        given(openedForAChild(), consent(), notSafe)
                .when(new WithdrawConsent(CASE, CONSENT, NEXT_DAY, ConsentGiver.SELF))
                .expectEvents(new ConsentWithdrawn(CASE, CONSENT, NEXT_DAY, ConsentGiver.SELF));
        refused(
                given(openedForAChild(), consent(), notSafe)
                        .when(new WithdrawConsent(CASE, CONSENT, NEXT_DAY, ConsentGiver.REPRESENTATIVE)),
                CaseRefusal.REPRESENTATIVE_NOT_SAFE);
    }

    @Test
    void an_age_that_was_put_right_changes_who_is_asked() {
        var ofAge = new FactsCorrected(CASE, NEXT_DAY, false, sealed(Purpose.FACTS), sealed(Purpose.CORRECTION), null);
        given(openedForAChild(), ofAge).when(agree(ConsentGiver.REPRESENTATIVE)).expectSuccessfulHandlerExecution();
    }

    private static WhoAgreesNoted asked() {
        return new WhoAgreesNoted(CASE, WhoAgrees.CHILD_AND_ADULT, ARRIVAL);
    }

    private static GiveConsent agreeBoth() {
        GiveConsent c = agree(ConsentGiver.REPRESENTATIVE);
        return new GiveConsent(
                c.caseId(),
                c.consentId(),
                c.giver(),
                c.purpose(),
                c.recipient(),
                c.groups(),
                c.on(),
                c.until(),
                c.channel(),
                c.witnessed(),
                c.textVersion(),
                c.details(),
                "2026-1",
                null);
    }

    private TestExecutor<SupportCase> given(Object... facts) {
        return fixture.given(facts);
    }

    private static void refused(ResultValidator<SupportCase> result, RefusalCode code) {
        result.expectException(Refused.class).expectExceptionMessage(code.code());
    }
}
