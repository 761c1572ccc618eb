package tincay.api.platform.axon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import tincay.api.platform.UserMistake;
import tincay.api.platform.log.LogEngine;
import tincay.api.platform.log.Reached;
import tincay.domain.eventname.EventNames;
import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Rows;

/** Reads the log into the new tables of one read model; what cannot be read in is laid aside, and all that follows it. */
final class Building {

    private static final ByCase SEQUENCE = new ByCase();
    private static final int PAGE = 10_000;
    private static final int MOST = 1_000;

    private final ReadModel model;
    private final LogEngine log;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Map<Object, List<DeadLetter<EventMessage<?>>>> letters = new LinkedHashMap<>();
    private final Set<String> passedOver;
    private Reached reached;

    Building(ReadModel model, EventNames names, LogEngine log, JdbcClient db, TransactionTemplate transaction) {
        this.model = model;
        this.log = log;
        this.db = db;
        this.transaction = transaction;
        this.reached = log.createTailToken();
        this.passedOver = names.all().entrySet().stream()
                .filter(event -> !model.asksAbout(event.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** How many facts there are now that it asks about. */
    long toRead() {
        return log.count(passedOver);
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
    Reached readLast() {
        Reached before = reached;
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
        Reached end = log.createHeadToken();
        for (var page = page(end); !page.isEmpty(); page = page(end)) {
            reader.accept(page);
            reached = (Reached) page.getLast().trackingToken();
        }
        reached = reached.upperBound(end);
    }

    private List<TrackedEventMessage<?>> page(Reached end) {
        return log.between(reached, end, passedOver, PAGE);
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
            rows.add(model.fold(Recorded.of((DomainEventMessage<?>) fact)));
        }
        transaction.executeWithoutResult(open -> rows.flush(db, Tables.NEXT));
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
