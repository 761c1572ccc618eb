package tincay.bench;

import java.util.List;

import tincay.bench.engines.Log;
import tincay.bench.engines.Server;
import tincay.bench.rounds.Ratio;
import tincay.bench.rounds.Ratio.Goal;
import tincay.bench.rounds.Rounds;
import tincay.bench.rounds.Side;

/** Whether a log of many years takes notes as fast as a young one: two databases side by side on one server. */
final class SizeBench implements Question.Trial {

    private static final List<Ratio> RATIOS =
            List.of(Ratio.of("size.large", "large log", "small log", Goal.atLeast(0.85, 0.95)));

    private static final int TIMES_SMALLER = 100;

    @Override
    public Rounds rounds(Server server, Options options) throws Exception {
        try (var small = new Stage(server, "small");
                var large = new Stage(server, "large")) {
            Log.growTo(small.database, options.events() / TIMES_SMALLER);
            Log.growTo(large.database, options.events());
            return Rounds.take(
                    options.rounds(),
                    List.of(
                            new Side("small log", () -> small.ours.notesPerSecond(Stage.CALLERS, options.slice())),
                            new Side("large log", () -> large.ours.notesPerSecond(Stage.CALLERS, options.slice()))));
        }
    }

    @Override
    public List<Ratio> ratios() {
        return RATIOS;
    }
}
