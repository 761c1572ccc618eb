package tincay.api.platform.axon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import tincay.api.platform.UserMistake;
import tincay.projections.Change;
import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Rows;

/** Reads the log into the new tables of one read model; what cannot be read in is laid aside, and all that follows it. */
final class Building {

    private static final ByCase SEQUENCE = new ByCase();
    private static final int PAGE = 10_000;
    private static final int MOST = 1_000;

    private final ReadModel model;
    private final EventStorageEngine log;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Map<Object, List<DeadLetter<EventMessage<?>>>> letters = new LinkedHashMap<>();
    private final Set<Class<?>> ignored = new HashSet<>();
    private TrackingToken reached;

    Building(ReadModel model, EventStorageEngine log, JdbcClient db, TransactionTemplate transaction) {
        this.model = model;
        this.log = log;
        this.db = db;
        this.transaction = transaction;
        this.reached = log.createTailToken();
    }

    /** How far the log was read. */
    TrackingToken reached() {
        return reached;
    }

    /** What was laid aside so far, in order, by what must be read in order. */
    Map<Object, List<DeadLetter<EventMessage<?>>>> letters() {
        return letters;
    }

    /** Reads on to where the log ends now. */
    void readOn(IntConsumer heard) {
        pages(page -> {
            read(page);
            heard.accept(page.size());
        });
    }

    /**
     * Reads the few facts that came since, in the caller's transaction.
     *
     * @throws RuntimeException if one of them is to be laid aside; then the caller's transaction must not be kept
     */
    TrackingToken readLast() {
        TrackingToken before = reached;
        try {
            pages(page -> {
                if (page.stream().anyMatch(fact -> letters.containsKey(SEQUENCE.getSequenceIdentifierFor(fact)))) {
                    throw new IllegalStateException("one of them has to wait");
                }
                write(page);
            });
            return reached;
        } finally {
            reached = before;
        }
    }

    private void pages(Consumer<List<TrackedEventMessage<?>>> reader) {
        var page = new ArrayList<TrackedEventMessage<?>>(PAGE);
        try (var events = log.readEvents(reached, false)) {
            for (var all = events.iterator(); all.hasNext(); ) {
                page.add(all.next());
                if (page.size() == PAGE || !all.hasNext()) {
                    reader.accept(page);
                    reached = page.getLast().trackingToken();
                    page.clear();
                }
            }
        }
    }

    /** A page that cannot be read whole is halved until what fails stands alone. */
    private void read(List<? extends EventMessage<?>> page) {
        var facts = page.stream().filter(fact -> !waits(fact)).toList();
        try {
            write(facts);
        } catch (RuntimeException failure) {
            if (facts.size() == 1) {
                layAside(facts.getFirst(), failure);
            } else {
                read(facts.subList(0, facts.size() / 2));
                read(facts.subList(facts.size() / 2, facts.size()));
            }
        }
    }

    private void write(List<? extends EventMessage<?>> facts) {
        var rows = new Rows();
        for (EventMessage<?> fact : facts) {
            if (!ignored.contains(fact.getPayloadType())) {
                rows.add(changes(fact));
            }
        }
        transaction.executeWithoutResult(open -> rows.flush(db, Tables.NEXT));
    }

    /** What it does not ask about needs not even be unpacked the next time. */
    private List<Change> changes(EventMessage<?> fact) {
        List<Change> changes = model.fold(Recorded.of((DomainEventMessage<?>) fact));
        if (changes.isEmpty()) {
            ignored.add(fact.getPayloadType());
        }
        return changes;
    }

    /** Whether it must wait behind something that was laid aside; then it is laid there too. */
    private boolean waits(EventMessage<?> fact) {
        if (letters.isEmpty()) {
            return false;
        }
        Object sequence = SEQUENCE.getSequenceIdentifierFor(fact);
        var before = letters.get(sequence);
        return before != null && before.add(new GenericDeadLetter<>(sequence, fact));
    }

    private void layAside(EventMessage<?> fact, RuntimeException failure) {
        Object sequence = SEQUENCE.getSequenceIdentifierFor(fact);
        letters.computeIfAbsent(sequence, first -> new ArrayList<>())
                .add(new GenericDeadLetter<>(sequence, fact, Processors.withheld(fact, failure)));
        if (letters.size() > MOST) {
            throw new UserMistake("too-much-laid-aside", model.name());
        }
    }
}
