package tincay.projections.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.PersonRole;
import tincay.domain.person.PersonId;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.PeopleEvent;
import tincay.domain.supportcase.PeopleEvent.AnswersRecorded;
import tincay.domain.supportcase.PeopleEvent.ChildHarmTold;
import tincay.domain.supportcase.PeopleEvent.PersonAdded;
import tincay.domain.supportcase.PeopleEvent.RepresentativeNamed;
import tincay.domain.supportcase.PeopleEvent.WhoAgreesNoted;
import tincay.domain.supportcase.WhoAgrees;

/** Who there is in a case beside the survivor, and what more was told; personal values are still sealed. */
public final class PeopleView {

    private final List<InCase> people = new ArrayList<>();
    private final List<AnswersRecorded> answers = new ArrayList<>();
    private final List<RepresentativeNamed> representatives = new ArrayList<>();
    private WhoAgrees whoAgrees = WhoAgrees.PERSON;

    /** One human being and what they are to the case. */
    public record InCase(PersonId person, PersonRole role) {}

    void take(CaseOpened opened) {
        opened.children().forEach(child -> people.add(new InCase(child, PersonRole.CHILD)));
        add(opened.perpetrator(), PersonRole.PERPETRATOR);
    }

    void take(PeopleEvent event) {
        switch (event) {
            case PersonAdded added -> add(added.person(), added.role());
            case RepresentativeNamed named -> {
                representatives.add(named);
                add(named.person(), PersonRole.REPRESENTATIVE);
            }
            case AnswersRecorded told -> answers.add(told);
            case WhoAgreesNoted noted -> whoAgrees = noted.who();
            case ChildHarmTold _ -> {}
        }
    }

    private void add(@Nullable PersonId person, PersonRole role) {
        if (person != null) {
            people.add(new InCase(person, role));
        }
    }

    /** In the order they were taken in. */
    public List<InCase> all() {
        return List.copyOf(people);
    }

    public Stream<PersonId> in(PersonRole role) {
        return people.stream().filter(one -> one.role() == role).map(InCase::person);
    }

    /** Everything that was told beyond the first answers, oldest first. */
    public List<AnswersRecorded> answers() {
        return List.copyOf(answers);
    }

    /** What was said about who speaks for a child, oldest first: the last one stands. */
    public List<RepresentativeNamed> representatives() {
        return List.copyOf(representatives);
    }

    /** Whose yes a consent takes. */
    public WhoAgrees whoAgrees() {
        return whoAgrees;
    }
}
