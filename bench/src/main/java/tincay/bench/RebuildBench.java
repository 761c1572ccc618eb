package tincay.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import tincay.bench.engines.Log;
import tincay.bench.engines.Server;
import tincay.bench.rounds.Ratio;
import tincay.bench.rounds.Ratio.Goal;
import tincay.bench.rounds.Rounds;
import tincay.bench.rounds.Side;

/** How many events a second a rebuild of the caseload reads, against S_in: copying the log into a table with its indexes. */
final class RebuildBench implements Question.Trial {

    private static final List<Ratio> RATIOS =
            List.of(Ratio.of("rebuild.caseload", "rebuild", "S_in", Goal.atLeast(0.6, 1.5)));

    private static final int PART_OF_THE_LARGE_LOG = 200;

    @Override
    public Rounds rounds(Server server, Options options) throws Exception {
        Path rows = Path.of(server.folder(), "rows");
        try (var stage = new Stage(server, "rebuild")) {
            stage.ours.grow(options.events() / PART_OF_THE_LARGE_LOG);
            long events = stage.database.number("select count(*) from " + Log.TABLE);
            Log.makeFloor(stage.database);
            stage.database.run("copy %s to '%s' (format binary)".formatted(Log.TABLE, rows));
            return Rounds.take(
                    options.rounds(),
                    List.of(
                            new Side("S_in", () -> events / copyIn(stage, rows)),
                            new Side("rebuild", () -> events / rebuild(stage))));
        }
    }

    @Override
    public List<Ratio> ratios() {
        return RATIOS;
    }

    private static double rebuild(Stage stage) {
        long start = System.nanoTime();
        stage.application.rebuild("caseload");
        double took = (System.nanoTime() - start) / 1e9;
        stage.application.follow(false);
        return took;
    }

    private static double copyIn(Stage stage, Path rows) throws SQLException {
        stage.database.run("truncate floor.event");
        long start = System.nanoTime();
        stage.database.run("copy floor.event from '%s' (format binary)".formatted(rows));
        return (System.nanoTime() - start) / 1e9;
    }
}
