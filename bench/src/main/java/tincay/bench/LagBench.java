package tincay.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import tincay.bench.engines.OtherNode;
import tincay.bench.engines.Server;
import tincay.bench.rounds.Load;
import tincay.bench.rounds.Ratio;
import tincay.bench.rounds.Ratio.Goal;
import tincay.bench.rounds.Rounds;
import tincay.bench.rounds.Side;
import tincay.domain.supportcase.CaseId;

/** How long until a case that was opened stands in the caseload, while the node does half of what it can. */
final class LagBench implements Question.Trial {

    private static final List<Ratio> RATIOS = List.of(
            Ratio.alone("lag.same", "same node p99 ms", Goal.atMost(20, 10)),
            Ratio.alone("lag.other", "other node p99 ms", Goal.atMost(100, 50)));

    private static final String VISIBLE = "select from read_model.caseload_v3 where case_id = ?";
    private static final Duration GLANCE = Duration.ofNanos(300_000);
    private static final Duration BETWEEN = Duration.ofMillis(5);
    private static final int PROBES_TAKE = 4;

    @Override
    public Rounds rounds(Server server, Options options) throws Exception {
        try (var stage = new Stage(server, "lag");
                var other = new OtherNode(server, stage.database)) {
            stage.application.follow(true);
            double half = stage.ours.notesPerSecond(Stage.CALLERS, options.slice()) / 2;
            stage.application.follow(false);
            return Rounds.take(
                    options.rounds(),
                    List.of(
                            new Side("same node p99 ms", () -> {
                                stage.application.follow(true);
                                double lag = lag(stage, half, options.slice());
                                stage.application.follow(false);
                                return lag;
                            }),
                            new Side("other node p99 ms", () -> {
                                other.follow(true);
                                double lag = lag(stage, half, options.slice());
                                other.follow(false);
                                return lag;
                            })));
        }
    }

    @Override
    public List<Ratio> ratios() {
        return RATIOS;
    }

    private static double lag(Stage stage, double perSecond, Duration slice) throws Exception {
        appearance(stage); // what was left lying before is read in first
        List<Double> lags = new ArrayList<>();
        long end = System.nanoTime() + slice.multipliedBy(PROBES_TAKE).toNanos();
        try (var _ = Load.paced(perSecond, stage.ours::note)) {
            while (System.nanoTime() < end) {
                lags.add(appearance(stage));
                LockSupport.parkNanos(BETWEEN.toNanos());
            }
        }
        lags.sort(null);
        return lags.get((lags.size() - 1) * 99 / 100);
    }

    /** Milliseconds from the answer to a command until its case is in the list. */
    private static double appearance(Stage stage) throws Exception {
        CaseId id = stage.ours.opened();
        long answered = System.nanoTime();
        try (var connection = stage.connections.getConnection();
                var look = connection.prepareStatement(VISIBLE)) {
            look.setObject(1, id.value());
            while (true) {
                try (var row = look.executeQuery()) {
                    if (row.next()) {
                        return (System.nanoTime() - answered) / 1e6;
                    }
                }
                LockSupport.parkNanos(GLANCE.toNanos());
            }
        }
    }
}
