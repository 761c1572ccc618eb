package tincay.domain.supportcase;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import tincay.domain.codes.ConsentGiver;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.WithdrawConsent;
import tincay.domain.supportcase.PeopleCommand.AddPerson;
import tincay.domain.supportcase.PeopleCommand.NameRepresentative;
import tincay.domain.supportcase.PeopleCommand.NoteWhoAgrees;
import tincay.domain.supportcase.PeopleCommand.RecordAnswers;

/** The rules about the people of a case once more, as the rule book tells them. */
final class PeopleModel {

    private final Set<UUID> there = new HashSet<>();
    private String carers = "";
    private boolean minor;
    private WhoAgrees age = WhoAgrees.PERSON;

    String refusal(PeopleCommand wish) {
        boolean again = switch (wish) {
            case AddPerson c -> there.contains(c.person().value());
            case NameRepresentative c ->
                c.person() != null && there.contains(c.person().value());
            case RecordAnswers _, NoteWhoAgrees _ -> false;
        };
        return again ? "case.person-already-there" : "";
    }

    void underAge(boolean underAge) {
        minor = underAge;
    }

    /** Under sixteen an adult is needed, from seven the child, from sixteen they themselves, and never who is not safe. */
    String giving(GiveConsent c) {
        boolean alone = c.giver() == ConsentGiver.SELF;
        boolean carer = c.giver() == ConsentGiver.REPRESENTATIVE;
        return CaseModel.first(
                alone && age != WhoAgrees.PERSON ? "consent.adult-needed" : "",
                carer && carers.equals("unsafe") ? "consent.representative-not-safe" : "",
                carer && minor && carers.isEmpty() ? "consent.representative-not-named" : "",
                !alone && minor && age != WhoAgrees.ADULT && c.childTextVersion() == null
                        ? "consent.child-not-asked"
                        : "");
    }

    /** What was agreed before the age was known must be asked again of who was left out. */
    String sharing(GiveConsent c) {
        if (c == null) {
            return "";
        }
        boolean alone = c.giver() == ConsentGiver.SELF;
        return CaseModel.first(
                alone && age != WhoAgrees.PERSON ? "consent.adult-needed" : "",
                c.giver() == ConsentGiver.REPRESENTATIVE && carers.equals("unsafe")
                        ? "consent.representative-not-safe"
                        : "",
                !alone && age == WhoAgrees.CHILD_AND_ADULT && c.childTextVersion() == null
                        ? "consent.child-not-asked"
                        : "");
    }

    String takingBack(WithdrawConsent c) {
        return c.by() == ConsentGiver.REPRESENTATIVE && carers.equals("unsafe")
                ? "consent.representative-not-safe"
                : "";
    }

    void granted(PeopleCommand wish) {
        switch (wish) {
            case AddPerson c -> there.add(c.person().value());
            case NameRepresentative c -> {
                carers = c.safe() ? "safe" : "unsafe";
                if (c.person() != null) {
                    there.add(c.person().value());
                }
            }
            case NoteWhoAgrees c -> age = c.who();
            case RecordAnswers _ -> {}
        }
    }
}
