package tincay.api.platform.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What a unit of work has to keep; written when the outermost unit commits, and answered only then. */
public final class Staged {

    private static final String RESOURCE = Staged.class.getName();

    private final List<EventMessage<?>> facts = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Companion> companions = new ArrayList<>();
    private @Nullable Reached written;

    private Staged() {}

    /** How far the log reached when this unit's facts stood in it; null if it had none. */
    public static @Nullable Reached written(UnitOfWork<?> work) {
        Staged staged = work.root().getResource(RESOURCE);
        return staged == null ? null : staged.written;
    }

    /** This unit's facts. */
    public static List<EventMessage<?>> facts(UnitOfWork<?> work) {
        Staged staged = work.root().getResource(RESOURCE);
        return staged == null ? List.of() : staged.facts;
    }

    static Staged in(UnitOfWork<?> work, Writer writer) {
        return work.root().getOrComputeResource(RESOURCE, key -> {
            var staged = new Staged();
            work.root().onCommit(committing -> staged.write(writer));
            return staged;
        });
    }

    static Staged current(Writer writer) {
        return in(CurrentUnitOfWork.get(), writer);
    }

    void add(List<? extends EventMessage<?>> added, List<Row> asRows) {
        facts.addAll(added);
        rows.addAll(asRows);
    }

    void add(String sql, @Nullable Object... params) {
        companions.add(new Companion(sql, Arrays.asList(params)));
    }

    private void write(Writer writer) {
        written = writer.write(new Append(rows, companions));
    }
}
