package tincay.bench;

import java.util.List;
import java.util.Optional;

import tincay.bench.engines.Server;
import tincay.bench.rounds.Ratio;
import tincay.bench.rounds.Ratio.Goal;
import tincay.bench.rounds.Rounds;
import tincay.bench.rounds.Side;
import tincay.projections.statistics.counting.Count;
import tincay.projections.statistics.draw.KeyedHash;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.Plans;
import tincay.projections.statistics.plan.Span;
import tincay.projections.statistics.release.Draft;

/** Whether ten times the cases take ten times as long to count and draw, and no more room: invented ones, in memory only. */
final class CountBench implements Question.Trial {

    private static final List<Ratio> RATIOS = List.of(
            Ratio.of("count.time", "many cases, s", "a tenth, s", Goal.atMost(11, 10.5)),
            Ratio.of("count.room", "many cases, MB", "a tenth, MB", Goal.atMost(1.1, 1.02)));

    private static final int EVENTS_OF_A_CASE = 10;
    private static final int TIMES_FEWER = 10;
    private static final Plan PLAN = Plans.named("country-2");
    private static final Period HALF = new Period(Span.HALF_YEAR, 2026, 1);

    /** One release of so many cases, and the room that was taken when all were counted. */
    private static final class Release {
        private final int cases;
        private double megabytes;

        Release(int cases) {
            this.cases = cases;
        }

        double seconds() {
            long start = System.nanoTime();
            var count = new Count(PLAN, HALF);
            var invented = new InventedCases(cases);
            for (int i = 0; i < cases; i++) {
                count.add(List.of(invented.next()));
            }
            long counted = System.nanoTime();
            megabytes = roomTaken();
            long drawing = System.nanoTime();
            var artefact = Draft.of(PLAN, count, mixed(), before -> Optional.empty());
            long end = System.nanoTime();
            if (artefact.tables().isEmpty()) {
                throw new IllegalStateException("nothing was drawn");
            }
            return (counted - start + end - drawing) / 1e9;
        }

        double megabytes() {
            return megabytes;
        }
    }

    @Override
    public Rounds rounds(Server server, Options options) throws Exception {
        var many = new Release(options.events() / EVENTS_OF_A_CASE);
        var fewer = new Release(many.cases / TIMES_FEWER);
        return Rounds.take(
                options.rounds(),
                List.of(
                        new Side("many cases, s", many::seconds),
                        new Side("a tenth, s", fewer::seconds),
                        new Side("many cases, MB", many::megabytes),
                        new Side("a tenth, MB", fewer::megabytes)));
    }

    @Override
    public List<Ratio> ratios() {
        return RATIOS;
    }

    private static double roomTaken() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return (machine.totalMemory() - machine.freeMemory()) / 1e6;
    }

    /** Not secret, and as even as the one under a key: the time is that of counting. */
    private static KeyedHash mixed() {
        return message -> {
            long mixed = 1;
            for (byte one : message) {
                mixed = (mixed ^ one) * 0x9E3779B97F4A7C15L;
                mixed ^= mixed >>> 29;
            }
            return mixed;
        };
    }
}
