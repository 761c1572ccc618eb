package tincay.bench;

import java.sql.SQLException;
import java.util.List;

import tincay.bench.engines.Cases;
import tincay.bench.engines.Database;
import tincay.bench.engines.Log;
import tincay.bench.engines.Server;
import tincay.bench.engines.Stock;
import tincay.bench.rounds.Ratio;
import tincay.bench.rounds.Ratio.Goal;
import tincay.bench.rounds.Rounds;
import tincay.bench.rounds.Side;

/** How many bytes one event takes on disk, indexes and all, when both hold the same cases. */
final class BytesBench implements Question.Trial {

    private static final List<Ratio> RATIOS = List.of(
            Ratio.of("bytes.stock", "ours", "stock", Goal.atMost(0.75, 0.45)),
            Ratio.of("bytes.narrow", "ours", "stock, narrow columns", Goal.atMost(0.75, 0.45)));

    private static final int PART_OF_THE_LARGE_LOG = 500;

    @Override
    public Rounds rounds(Server server, Options options) throws Exception {
        int more = options.events() / PART_OF_THE_LARGE_LOG;
        try (var stage = new Stage(server, "bytes");
                var narrow = stage.database.pool(Stage.CALLERS, Stock.OPTIONS);
                var stock = new Stock(stage.database, narrow, stage.application.events())) {
            var theirs = Cases.behind(stock.gateway(), stage.requests);
            stage.database.run(Stock.AS_AXON_MAKES_IT);
            return Rounds.take(
                    options.rounds(),
                    List.of(
                            new Side("ours", () -> {
                                stage.ours.grow(more);
                                return bytes(stage.database, Log.TABLE);
                            }),
                            new Side("stock, narrow columns", () -> {
                                theirs.grow(more);
                                return bytes(stage.database, "stock.event");
                            }),
                            new Side("stock", () -> {
                                stage.database.run(Stock.WIDEN);
                                return bytes(stage.database, "stock.wide_event");
                            })));
        }
    }

    @Override
    public List<Ratio> ratios() {
        return RATIOS;
    }

    private static double bytes(Database database, String table) throws SQLException {
        database.run("vacuum " + table);
        double size = database.number("select pg_total_relation_size('" + table + "')");
        return size / database.number("select count(*) from " + table);
    }
}
