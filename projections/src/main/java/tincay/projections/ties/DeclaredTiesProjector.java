package tincay.projections.ties;

import static tincay.projections.ties.DeclaredTiesTable.TIES;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import tincay.domain.worker.TieEvent.TieDeclared;
import tincay.domain.worker.TieEvent.TieWithdrawn;
import tincay.projections.Change;
import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Shape;

/** Keeps what workers told of their own people, sealed as it came. */
@Component
class DeclaredTiesProjector implements ReadModel {

    @Override
    public String name() {
        return "ties";
    }

    @Override
    public List<Shape> tables() {
        return List.of(TIES);
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(TieDeclared.class, TieWithdrawn.class);
    }

    @Override
    public List<Change> fold(Recorded recorded) {
        return switch (recorded.fact()) {
            case TieDeclared fact ->
                List.of(TIES.row(
                        fact.tieId(),
                        fact.workerId(),
                        fact.on(),
                        fact.tie().subject(),
                        fact.tie().ciphertext(),
                        false));
            case TieWithdrawn fact -> List.of(TIES.at(fact.tieId()).set("withdrawn", true));
            default -> List.of();
        };
    }
}
