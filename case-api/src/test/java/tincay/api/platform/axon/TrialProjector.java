package tincay.api.platform.axon;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import tincay.domain.trial.TrialEvent;
import tincay.projections.Change;
import tincay.projections.Column;
import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Shape;

/** A row for each stream begun; kind 1 fails in Java, kind 2 in SQL. */
class TrialProjector implements ReadModel {

    private static final Shape TRIALS = Shape.of(
            "trial_v1", Column.key("id", "uuid"), Column.always("kind", "int"), Column.sometimes("gone", "boolean"));

    private final AtomicInteger read = new AtomicInteger();

    @Override
    public String name() {
        return "trial";
    }

    @Override
    public List<Shape> tables() {
        return List.of(TRIALS);
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(TrialEvent.Begun.class, TrialEvent.Gone.class);
    }

    @Override
    public List<Change> fold(Recorded recorded) {
        read.incrementAndGet();
        return switch (recorded.fact()) {
            case TrialEvent.Begun fact ->
                switch (fact.kind()) {
                    case 1 -> throw new IllegalStateException("in Java");
                    case 2 -> List.of(TRIALS.row(fact.id(), "no number", null));
                    default -> List.of(TRIALS.row(fact.id(), fact.kind(), null));
                };
            case TrialEvent.Gone fact -> List.of(TRIALS.at(fact.id()).set("gone", true));
            default -> List.of();
        };
    }

    /** How often a fact was read. */
    AtomicInteger read() {
        return read;
    }
}
