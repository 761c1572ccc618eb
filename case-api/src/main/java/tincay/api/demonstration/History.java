package tincay.api.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.api.administration.DemoAccounts;
import tincay.api.duties.OverdueWatch;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.Telling;
import tincay.api.statistics.ReleaseWatch;
import tincay.projections.duties.Duties;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Span;

/**
 * Tells the invented history of two years through the real commands, in the order in which it happens, several cases at a
 * time. Broken off and started again it goes on where it was.
 */
@Component
@ConditionalOnExpression("'${tincay.mode:}' == 'demo' and ${tincay.history.cases:0} > 0")
class History {

    /** The same seed, the same history. */
    static final long SEED = 2026;

    private static final int HANDS = 8;
    private static final int SAID_EVERY = 20;
    private static final Duration AT_ONCE = Duration.ofDays(1);

    private final CommandDesk desk;
    private final Pen pen;
    private final OverdueWatch watch;
    private final ReleaseWatch releases;
    private final WrongTable wrongTable;
    private final Duties duties;
    private final JdbcClient database;
    private final DemoAccounts accounts;
    private final List<Telling> listeners;
    private final int cases;
    private int said;

    History(
            CommandDesk desk,
            Pen pen,
            OverdueWatch watch,
            ReleaseWatch releases,
            WrongTable wrongTable,
            Duties duties,
            JdbcClient database,
            DemoAccounts accounts,
            ObjectProvider<Telling> listeners,
            @Value("${tincay.history.cases}") int cases) {
        this.desk = desk;
        this.pen = pen;
        this.watch = watch;
        this.releases = releases;
        this.wrongTable = wrongTable;
        this.duties = duties;
        this.database = database;
        this.accounts = accounts;
        this.listeners = listeners.orderedStream().toList();
        this.cases = cases;
    }

    /** When the history ends: the moment it was first told. */
    Instant until(Instant now) {
        Step first = Founding.steps(new Plan(SEED, cases, now).foundedOn()).getFirst();
        String once = "history begins";
        var begun = new AtomicReference<Answer>();
        ToldClock.at(
                first.at(),
                () -> begun.set(desk.perform(
                        new Call(first.by(), once, once, null),
                        first.asked().apply(pen),
                        version -> new Answer(201, null, version, Map.of("until", now.toString())))));
        return Instant.parse(String.valueOf(begun.get().body().get("until")));
    }

    /** Whether it was told before, at least in part. */
    boolean isBegun() {
        return database.sql("select exists (select from log.idempotency where key = 'history begins')")
                .query(Boolean.class)
                .single();
    }

    /**
     * Tells whatever has not been told.
     *
     * @param then what happens as well, when the people of the demonstration begin to work
     */
    void tell(Instant until, Runnable then) {
        var plan = new Plan(SEED, cases, until);
        Set<String> before = before();
        List<Step> founding = Founding.steps(plan.foundedOn());
        List<Told> tales = new ArrayList<>();
        tales.add(new Told("founding", founding.subList(1, founding.size()), before));
        watch.restsDuring(() -> releases.restsDuring(() -> {
            tellAll(tales, until);
            tales.clear();
            tales.add(new Told("reform", Founding.reform(), before));
            tales.add(told("office", OfficeYears.steps(plan.foundedOn()), until, before));
            plan.tales()
                    .forEach(planned ->
                            tales.add(told(planned.tale().name, planned.tale().steps(), until, before)));
            say(tales);
            NavigableMap<Instant, Runnable> between = new TreeMap<>();
            releases.dueUntil(until).forEach(due -> between.put(due, releases::publishDue));
            Period first = Period.of(Span.HALF_YEAR, plan.begins());
            between.put(WrongTable.found(first), () -> wrongTable.putRight(first));
            between.put(plan.workBegins(), then);
            between.forEach((moment, happening) -> {
                tellAll(tales, moment);
                ToldClock.at(moment, happening);
            });
            tellAll(tales, until);
        }));
        accounts.name(Founding.people());
    }

    private Set<String> before() {
        return new HashSet<>(database.sql("select key from log.idempotency where key like 'history %'")
                .query(String.class)
                .list());
    }

    private static Told told(String name, List<Step> steps, Instant until, Set<String> before) {
        return new Told(
                name, steps.stream().filter(step -> !step.at().isAfter(until)).toList(), before);
    }

    private void tellAll(List<Told> tales, Instant until) {
        Queue<Told> waiting = new PriorityQueue<>(Comparator.comparing(Told::wakes));
        tales.stream().filter(tale -> !tale.wakes().isAfter(until)).forEach(waiting::add);
        Queue<Instant> underWay = new PriorityQueue<>();
        BlockingQueue<Told> back = new LinkedBlockingQueue<>();
        try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
            while (!underWay.isEmpty() || !waiting.isEmpty()) {
                if (mayBegin(waiting.peek(), underWay)) {
                    Told tale = waiting.remove();
                    underWay.add(tale.wakes());
                    hands.execute(() -> back.add(tale.goOn(desk, pen, watch, duties)));
                } else {
                    Told tale = back.take();
                    underWay.remove(tale.happened());
                    if (!tale.wakes().isAfter(until)) {
                        waiting.add(tale);
                    }
                    if (tale.isWhole() && tales.size() > 1) {
                        say(tales);
                    }
                }
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the history was broken off", over);
        }
    }

    /** What happens at about the same time is told by several at once; the log keeps to the order of time but for that. */
    private static boolean mayBegin(@Nullable Told next, Queue<Instant> underWay) {
        return next != null
                && underWay.size() < HANDS
                && (underWay.isEmpty() || next.wakes().isBefore(underWay.peek().plus(AT_ONCE)));
    }

    private void say(List<Told> tales) {
        int whole = (int) tales.stream().filter(Told::isWhole).count();
        if (whole == 0 || (whole > said && (whole % SAID_EVERY == 0 || whole == tales.size()))) {
            said = whole;
            listeners.forEach(listener -> listener.told(whole, tales.size()));
        }
    }
}
