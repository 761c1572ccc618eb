package tincay.domain.supportcase;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.person.PersonId;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.PeopleEvent.AnswersRecorded;
import tincay.domain.supportcase.PeopleEvent.ChildHarmTold;
import tincay.domain.supportcase.PeopleEvent.PersonAdded;
import tincay.domain.supportcase.PeopleEvent.RepresentativeNamed;

/** As much of the people of a case as its rules ask for. */
final class PeopleOfCase {

    private final Set<PersonId> people = new HashSet<>();
    private boolean representativeUnsafe;

    void opened(CaseOpened opened) {
        add(opened.survivor());
        people.addAll(opened.children());
        add(opened.perpetrator());
    }

    void evolve(PeopleEvent event) {
        switch (event) {
            case PersonAdded added -> add(added.person());
            case RepresentativeNamed named -> {
                add(named.person());
                representativeUnsafe = !named.safe();
            }
            case AnswersRecorded _, ChildHarmTold _ -> {}
        }
    }

    boolean isThere(PersonId person) {
        return people.contains(person);
    }

    /** Whether it is known that who cares for the child may not agree for it. */
    boolean isRepresentativeUnsafe() {
        return representativeUnsafe;
    }

    private void add(@Nullable PersonId person) {
        if (person != null) {
            people.add(person);
        }
    }
}
