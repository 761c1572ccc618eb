package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.Stale;
import tincay.domain.address.AddressId;
import tincay.domain.referral.ReferralEvent;
import tincay.domain.referral.ReferralId;
import tincay.domain.refusal.Refused;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseCommand.WithdrawConsent;
import tincay.domain.supportcase.CaseEvent;
import tincay.domain.supportcase.OfCase;
import tincay.domain.worker.Role;
import tincay.domain.worker.Scope;
import tincay.domain.worker.WorkerCommand.ApproveRole;
import tincay.domain.worker.WorkerCommand.EnrolWorker;
import tincay.domain.worker.WorkerCommand.ProposeRole;
import tincay.domain.worker.WorkerId;

/**
 * Two things asked at the same moment, many times over, on the real database: whichever is first, the outcome is one of those
 * that are allowed, nothing that was answered is lost, and each order comes about. {@code -Dtincay.races=1000} for long.
 */
class InterleavingsTest {

    private static final int TIMES = Integer.getInteger("tincay.races", 100);
    static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    static final Instant NOW = Instant.parse("2026-01-05T05:00:00Z");
    static final AddressId ADDRESS = new AddressId(UUID.randomUUID());
    static final WorkerId ONE = new WorkerId(UUID.randomUUID());
    static final WorkerId OTHER = new WorkerId(UUID.randomUUID());

    private static final CommandDesk DESK = Demo.bean(CommandDesk.class);
    private static final EventStorageEngine LOG = Demo.bean(EventStorageEngine.class);
    static final SplittableRandom RANDOM = new SplittableRandom(2026);
    private static ExecutorService both;

    private final Map<String, Integer> outcomes = new TreeMap<>();

    @BeforeAll
    static void two_people_work_at_an_address() {
        both = Executors.newFixedThreadPool(2);
        appointed(ONE);
        appointed(OTHER);
    }

    @AfterAll
    static void stop() {
        both.shutdown();
    }

    @Test
    void a_consent_is_withdrawn_while_a_referral_is_made() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            var file = new RacedCase();
            long version = file.opened();
            var referral = new ReferralId(UUID.randomUUID());
            List<String> said = atOnce(
                    () -> ask(ONE, seen(version), file.refers(referral)),
                    () -> ask(ONE, null, new WithdrawConsent(file.caseId, file.consent, TODAY)));
            assertThat(said.get(1)).isEqualTo("done");
            assertThat(said.getFirst()).isIn("done", "stale", "referral.outside-consent");
            boolean made = said.getFirst().equals("done");
            List<OfCase> facts = file.facts(referral);
            assertThat(count(facts, CaseEvent.ConsentWithdrawn.class)).isEqualTo(1);
            assertThat(count(facts, CaseEvent.ReferralMade.class)).isEqualTo(made ? 1 : 0);
            assertThat(count(facts, CaseEvent.ReferralSettled.class)).isEqualTo(made ? 1 : 0);
            assertThat(read(referral.toString()).stream().map(Object::getClass))
                    .isEqualTo(
                            made
                                    ? List.of(ReferralEvent.ReferralSent.class, ReferralEvent.ReferralRevoked.class)
                                    : List.of());
            met(made ? "referral first" : "withdrawal first");
        }
        assertThat(outcomes).containsOnlyKeys("referral first", "withdrawal first");
    }

    @Test
    void a_case_is_closed_while_a_referral_is_made() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            var file = new RacedCase();
            long version = file.opened();
            var referral = new ReferralId(UUID.randomUUID());
            List<String> said = atOnce(
                    () -> ask(ONE, seen(version), file.refers(referral)), () -> ask(ONE, seen(version), file.closes()));
            assertThat(said).containsOnlyOnce("done");
            boolean made = said.getFirst().equals("done");
            assertThat(said.get(made ? 1 : 0)).isIn("stale", made ? "case.open-referral" : "case.closed");
            List<OfCase> facts = file.facts(referral);
            assertThat(count(facts, CaseEvent.ReferralMade.class)).isEqualTo(made ? 1 : 0);
            assertThat(count(facts, CaseEvent.CaseClosed.class)).isEqualTo(made ? 0 : 1);
            assertThat(read(referral.toString())).hasSize(made ? 1 : 0);
            met(made ? "referral first" : "end first");
        }
        assertThat(outcomes).containsOnlyKeys("referral first", "end first");
    }

    @Test
    void two_workers_write_into_one_case_in_the_version_both_saw() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            var file = new RacedCase();
            long version = file.opened();
            file.covered();
            List<String> said = atOnce(() -> ask(ONE, version, file.notes()), () -> ask(OTHER, version, file.notes()));
            assertThat(said).containsExactlyInAnyOrder("done", "stale");
            assertThat(count(file.facts(new ReferralId(UUID.randomUUID())), CaseEvent.NoteWritten.class))
                    .isEqualTo(1);
            met(said.getFirst().equals("done") ? "one first" : "other first");
        }
        assertThat(outcomes).containsOnlyKeys("one first", "other first");
    }

    /** Every second time nobody says which version was seen, and the rules decide alone. */
    private Long seen(long version) {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum() % 2 == 0 ? version : null;
    }

    private void met(String outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private interface Question {
        String ask();
    }

    /** A little later for one of the two, so that neither always wins. */
    private static List<String> atOnce(Question one, Question other) throws Exception {
        var start = new CyclicBarrier(2);
        int late = RANDOM.nextInt(-300_000, 300_000);
        var first = both.submit(() -> after(start, late, one));
        var second = both.submit(() -> after(start, -late, other));
        return List.of(first.get(), second.get());
    }

    private static String after(CyclicBarrier start, int nanos, Question question) throws Exception {
        start.await();
        for (long until = System.nanoTime() + nanos; System.nanoTime() < until; ) {
            Thread.onSpinWait();
        }
        return question.ask();
    }

    private static String ask(WorkerId by, Long version, Command... commands) {
        try {
            perform(by, version, List.of(commands));
            return "done";
        } catch (Stale stale) {
            return "stale";
        } catch (Refused refused) {
            return refused.code().code();
        }
    }

    static long perform(WorkerId by, Long version, List<? extends Command> commands) {
        return DESK.perform(
                        new Call(by, null, "race", version),
                        commands,
                        reached -> new Answer(201, null, reached, Map.of()))
                .version();
    }

    private static void appointed(WorkerId worker) {
        var asking = new WorkerId(UUID.randomUUID());
        var giving = new WorkerId(UUID.randomUUID());
        perform(
                asking,
                null,
                List.of(
                        new EnrolWorker(worker, TODAY),
                        new ProposeRole(worker, Role.ADDRESS_STAFF, Scope.at(ADDRESS), TODAY, asking)));
        perform(giving, null, List.of(new ApproveRole(worker, Role.ADDRESS_STAFF, giving)));
    }

    static List<Object> read(String stream) {
        List<Object> facts = new ArrayList<>();
        LOG.readEvents(stream).asStream().map(EventMessage::getPayload).forEach(facts::add);
        return facts;
    }

    private static long count(List<OfCase> facts, Class<? extends CaseEvent> kind) {
        return facts.stream().filter(kind::isInstance).count();
    }
}
