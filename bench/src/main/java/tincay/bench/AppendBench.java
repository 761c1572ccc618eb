package tincay.bench;

import java.time.Duration;
import java.util.List;

import tincay.bench.engines.Cases;
import tincay.bench.engines.Floor;
import tincay.bench.engines.Server;
import tincay.bench.engines.Stock;
import tincay.bench.rounds.Ratio;
import tincay.bench.rounds.Ratio.Goal;
import tincay.bench.rounds.Rounds;
import tincay.bench.rounds.Side;

/** How many notes a second go through the gateway into the log: against the floor, and against Axon's own engine. */
final class AppendBench implements Question.Trial {

    private static final List<Ratio> RATIOS = List.of(
            Ratio.of("append.32", "ours 32", "C(32)", Goal.atLeast(0.8, 1.5)),
            Ratio.of("append.1", "ours 1", "C(1)", Goal.atLeast(0.7, 0.85)),
            Ratio.of("append.stock", "ours 32", "stock 32", Goal.atLeast(2, 4)),
            new Ratio(
                    "append.scaling", List.of("ours 32", "C(1)"), List.of("ours 1", "C(32)"), Goal.atLeast(1.2, 2.5)));

    private static final Duration THOUGHT = Duration.ofNanos(50_000);

    @Override
    public Rounds rounds(Server server, Options options) throws Exception {
        var time = options.slice();
        try (var stage = new Stage(server, "append");
                var narrow = stage.database.pool(Stage.CALLERS, Stock.OPTIONS);
                var stock = new Stock(stage.database, narrow, stage.application.events())) {
            var floor = new Floor(stage.database, stage.connections);
            var theirs = Cases.behind(stock.gateway(), stage.requests);
            return Rounds.take(
                    options.rounds(),
                    List.of(
                            new Side("C(1)", () -> floor.perSecond(1, time)),
                            new Side("C(1) after 50 µs", () -> floor.perSecond(1, THOUGHT, time)),
                            new Side("ours 1", () -> stage.ours.notesPerSecond(1, time)),
                            new Side("stock 1", () -> theirs.notesPerSecond(1, time)),
                            new Side("C(8)", () -> floor.perSecond(8, time)),
                            new Side("ours 8", () -> stage.ours.notesPerSecond(8, time)),
                            new Side("stock 8", () -> theirs.notesPerSecond(8, time)),
                            new Side("C(32)", () -> floor.perSecond(32, time)),
                            new Side("ours 32", () -> stage.ours.notesPerSecond(32, time)),
                            new Side("stock 32", () -> theirs.notesPerSecond(32, time))));
        }
    }

    @Override
    public List<Ratio> ratios() {
        return RATIOS;
    }
}
