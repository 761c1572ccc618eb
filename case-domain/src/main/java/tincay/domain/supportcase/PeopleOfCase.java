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
import tincay.domain.supportcase.PeopleEvent.WhoAgreesNoted;

/** As much of the people of a case as its rules ask for. */
final class PeopleOfCase {

    private final Set<PersonId> people = new HashSet<>();
    private @Nullable Boolean representedSafely;
    private boolean minor;
    private WhoAgrees whoAgrees = WhoAgrees.PERSON;

    void opened(CaseOpened opened) {
        add(opened.survivor());
        people.addAll(opened.children());
        add(opened.perpetrator());
        minor = opened.minor();
    }

    void corrected(boolean underAge) {
        minor = underAge;
    }

    void evolve(PeopleEvent event) {
        switch (event) {
            case PersonAdded added -> add(added.person());
            case RepresentativeNamed named -> {
                add(named.person());
                representedSafely = named.safe();
            }
            case WhoAgreesNoted noted -> whoAgrees = noted.who();
            case AnswersRecorded _, ChildHarmTold _ -> {}
        }
    }

    boolean isThere(PersonId person) {
        return people.contains(person);
    }

    /** Whether it is known that who cares for the child may not agree for it. */
    boolean isRepresentativeUnsafe() {
        return Boolean.FALSE.equals(representedSafely);
    }

    /** Whether it is known who may. */
    boolean isRepresented() {
        return Boolean.TRUE.equals(representedSafely);
    }

    boolean isMinor() {
        return minor;
    }

    WhoAgrees whoAgrees() {
        return whoAgrees;
    }

    boolean isAdultNeeded() {
        return whoAgrees != WhoAgrees.PERSON;
    }

    /** Whether it is known that a child must be asked beside an adult. */
    boolean isChildNeeded() {
        return whoAgrees == WhoAgrees.CHILD_AND_ADULT;
    }

    /** Whether nobody may agree for them without them. */
    boolean isOwnYesNeeded() {
        return minor && whoAgrees != WhoAgrees.ADULT;
    }

    private void add(@Nullable PersonId person) {
        if (person != null) {
            people.add(person);
        }
    }
}
