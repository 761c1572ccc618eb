package tincay.bench.engines;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;

import tincay.bench.rounds.Load;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseId;

/** Many open cases behind a command gateway, and notes being written in them. */
public final class Cases {

    private static final int MANY = 1_024;
    private static final int CALLERS = 32;
    private static final int NOTES_IN_A_CASE = 17;

    private final CommandGateway gateway;
    private final Requests requests;
    private final List<CaseId> open = new CopyOnWriteArrayList<>();

    private Cases(CommandGateway gateway, Requests requests) {
        this.gateway = gateway;
        this.requests = requests;
    }

    /** Opens them. */
    public static Cases behind(CommandGateway gateway, Requests requests) throws Exception {
        var cases = new Cases(gateway, requests);
        cases.byAll(() -> {
            for (int i = 0; i < MANY / CALLERS; i++) {
                cases.open.add(cases.opened());
            }
        });
        return cases;
    }

    /** How many notes a second are sealed, decided, stored and answered with so many callers waiting for theirs. */
    public double notesPerSecond(int inFlight, Duration time) throws Exception {
        return Load.perSecond(inFlight, time, caller -> note());
    }

    /** Fills the log with whole cases, each opened, assessed and written about. */
    public void grow(int events) throws Exception {
        byAll(() -> {
            for (int written = 0; written < events / CALLERS; written += 3 + NOTES_IN_A_CASE) {
                CaseId id = opened();
                assessRisk(id);
                for (int note = 0; note < NOTES_IN_A_CASE; note++) {
                    send(requests.note(id));
                }
            }
        });
    }

    private void byAll(Runnable work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(CALLERS)) {
            for (Future<Object> done : threads.invokeAll(Collections.nCopies(CALLERS, Executors.callable(work)))) {
                done.get();
            }
        }
    }

    /** Writes a note in one of the cases. */
    public void note() {
        send(requests.note(open.get(ThreadLocalRandom.current().nextInt(open.size()))));
    }

    /** Opens one more case. */
    public CaseId opened() {
        var id = new CaseId(UUID.randomUUID());
        send(requests.open(id));
        return id;
    }

    /** Assesses the danger in a case. */
    public void assessRisk(CaseId id) {
        send(requests.risk(id));
    }

    private void send(Command command) {
        gateway.sendAndWait(new GenericCommandMessage<>(
                command, Map.of("by", requests.worker().toString())));
    }
}
