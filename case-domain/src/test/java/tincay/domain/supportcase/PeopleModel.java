package tincay.domain.supportcase;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import tincay.domain.codes.ConsentGiver;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.PeopleCommand.AddPerson;
import tincay.domain.supportcase.PeopleCommand.NameRepresentative;
import tincay.domain.supportcase.PeopleCommand.RecordAnswers;

/** The rules about the people of a case once more, as the rule book tells them. */
final class PeopleModel {

    private final Set<UUID> there = new HashSet<>();
    private boolean mayRepresent = true;

    String refusal(PeopleCommand wish) {
        boolean again = switch (wish) {
            case AddPerson c -> there.contains(c.person().value());
            case NameRepresentative c ->
                c.person() != null && there.contains(c.person().value());
            case RecordAnswers _ -> false;
        };
        return again ? "case.person-already-there" : "";
    }

    /** Who is not safe for a child agrees to nothing for it. */
    String giving(GiveConsent c) {
        return mayRepresent || c.giver() != ConsentGiver.REPRESENTATIVE ? "" : "consent.representative-not-safe";
    }

    void granted(PeopleCommand wish) {
        switch (wish) {
            case AddPerson c -> there.add(c.person().value());
            case NameRepresentative c -> {
                mayRepresent = c.safe();
                if (c.person() != null) {
                    there.add(c.person().value());
                }
            }
            case RecordAnswers _ -> {}
        }
    }
}
