package tincay.projections.openings;

import static tincay.projections.openings.OpeningsTable.OPENINGS;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import tincay.domain.emergencyaccess.EmergencyAccessEvent.AccessOpened;
import tincay.domain.emergencyaccess.EmergencyAccessEvent.AccessReviewed;
import tincay.projections.Change;
import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Shape;

/** Keeps who opened which case, and whether a second person looked at it. */
@Component
class OpeningsProjector implements ReadModel {

    @Override
    public String name() {
        return "openings";
    }

    @Override
    public List<Shape> tables() {
        return List.of(OPENINGS);
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(AccessOpened.class, AccessReviewed.class);
    }

    @Override
    public List<Change> fold(Recorded recorded) {
        return switch (recorded.fact()) {
            case AccessOpened fact ->
                List.of(OPENINGS.row(
                        fact.accessId(),
                        fact.caseId(),
                        fact.worker(),
                        fact.ground(),
                        fact.at(),
                        fact.until(),
                        null,
                        recorded.sequence()));
            case AccessReviewed fact ->
                List.of(OPENINGS.at(fact.accessId())
                        .set("result", fact.result())
                        .set("version", recorded.sequence()));
            default -> List.of();
        };
    }
}
