package tincay.domain.supportcase;

import static tincay.domain.supportcase.CaseRefusal.REPRESENTATIVE_NOT_SAFE;
import static tincay.domain.supportcase.ChildConsentRefusal.ADULT_NEEDED;
import static tincay.domain.supportcase.ChildConsentRefusal.CHILD_NOT_ASKED;
import static tincay.domain.supportcase.ChildConsentRefusal.REPRESENTATIVE_NOT_NAMED;

import tincay.domain.codes.ConsentGiver;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.WithdrawConsent;

/** Whose yes counts for somebody under age, and whose does not (Law 102/2016 on children, Law 91/2025 art. 19). */
final class ChildConsentRules {

    private ChildConsentRules() {}

    /** From seven a child is asked beside the adult, whom it must be safe with; from sixteen nobody agrees without them. */
    static void mayBeGiven(GiveConsent consent, PeopleOfCase people) {
        boolean byThemselves = consent.giver() == ConsentGiver.SELF;
        Refused.when(byThemselves && people.isAdultNeeded(), ADULT_NEEDED);
        if (consent.giver() == ConsentGiver.REPRESENTATIVE) {
            Refused.when(people.isRepresentativeUnsafe(), REPRESENTATIVE_NOT_SAFE);
            Refused.when(people.isMinor() && !people.isRepresented(), REPRESENTATIVE_NOT_NAMED);
        }
        Refused.when(!byThemselves && people.isOwnYesNeeded() && consent.childTextVersion() == null, CHILD_NOT_ASKED);
    }

    /** What was agreed before the age was known is asked again of who was left out, and nothing rests on who is not safe. */
    static void allows(Consent consent, PeopleOfCase people) {
        boolean byThemselves = consent.giver() == ConsentGiver.SELF;
        Refused.when(byThemselves && people.isAdultNeeded(), ADULT_NEEDED);
        Refused.when(
                consent.giver() == ConsentGiver.REPRESENTATIVE && people.isRepresentativeUnsafe(),
                REPRESENTATIVE_NOT_SAFE);
        Refused.when(people.isChildNeeded() && !byThemselves && !consent.childAgreed(), CHILD_NOT_ASKED);
    }

    /** A child takes back what was agreed for it; who is not safe for the child takes nothing back in its place. */
    static void mayBeTakenBack(WithdrawConsent back, PeopleOfCase people) {
        Refused.when(
                back.by() == ConsentGiver.REPRESENTATIVE && people.isRepresentativeUnsafe(), REPRESENTATIVE_NOT_SAFE);
    }
}
