package tincay.bench;

import java.nio.file.Path;
import java.util.List;

import tincay.bench.engines.MessageDb;
import tincay.bench.engines.Peers;
import tincay.bench.engines.Server;
import tincay.bench.rounds.Ratio;
import tincay.bench.rounds.Ratio.Goal;
import tincay.bench.rounds.Rounds;
import tincay.bench.rounds.Side;

/** The same note in the hands of others: message-db and Emmett only append, ours decides as well. */
final class PeersBench implements Question.Trial {

    private static final List<Ratio> RATIOS = List.of(
            Ratio.of("peers.messagedb.1", "ours 32", "message-db 1", Goal.atLeast(4, 10)),
            Ratio.of("peers.messagedb.64", "ours 32", "message-db 64", Goal.atLeast(1, 2)),
            Ratio.of("peers.emmett", "ours 32", "emmett", Goal.atLeast(3, 6)));

    @Override
    public Rounds rounds(Server server, Options options) throws Exception {
        var peers = Peers.installed(Path.of(System.getProperty("tincay.bench", ".")));
        var time = options.slice();
        try (var stage = new Stage(server, "peers");
                var pool = stage.database.pool(Stage.CALLERS, MessageDb.OPTIONS);
                var emmett = peers.emmett(stage.database)) {
            var messageDb = new MessageDb(
                    stage.database, pool, peers.messageDbScripts(), stage.requests, stage.application.events());
            return Rounds.take(
                    options.rounds(),
                    List.of(
                            new Side("ours 32", () -> stage.ours.notesPerSecond(Stage.CALLERS, time)),
                            new Side("message-db 1", () -> messageDb.perSecond(1, Stage.CALLERS, time)),
                            new Side("message-db 64", () -> messageDb.perSecond(64, Stage.CALLERS, time)),
                            new Side("emmett", () -> emmett.perSecond(Stage.CALLERS, time))));
        }
    }

    @Override
    public List<Ratio> ratios() {
        return RATIOS;
    }
}
