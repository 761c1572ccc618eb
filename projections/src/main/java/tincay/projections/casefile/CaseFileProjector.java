package tincay.projections.casefile;

import static tincay.projections.casefile.CaseFileTable.FACTS;
import static tincay.projections.casefile.CaseFileTable.PERSONS;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import tincay.domain.eventname.EventNames;
import tincay.domain.person.PersonEvent;
import tincay.domain.supportcase.OfCase;
import tincay.projections.Change;
import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Shape;

/** Keeps every fact of a case, and who the persons are, sealed as they came. */
@Component
class CaseFileProjector implements ReadModel {

    private final StoredFacts facts;

    CaseFileProjector(StoredFacts facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return "casefile";
    }

    @Override
    public List<Shape> tables() {
        return List.of(FACTS, PERSONS);
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(OfCase.class, PersonEvent.class);
    }

    @Override
    public List<Change> fold(Recorded recorded) {
        return switch (recorded.fact()) {
            case OfCase fact ->
                List.of(FACTS.row(
                        fact.caseId(),
                        recorded.stream(),
                        recorded.sequence(),
                        EventNames.nameOf(fact.getClass()),
                        facts.write(fact),
                        recorded.at(),
                        recorded.by()));
            case PersonEvent fact ->
                List.of(PERSONS.row(
                        fact.personId(), recorded.sequence(), EventNames.nameOf(fact.getClass()), facts.write(fact)));
            default -> List.of();
        };
    }
}
