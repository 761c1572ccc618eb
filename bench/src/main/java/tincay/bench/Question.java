package tincay.bench;

import java.util.List;

import tincay.bench.engines.Server;
import tincay.bench.rounds.Ratio;
import tincay.bench.rounds.Rounds;

/** What can be asked; each is answered on databases of its own. */
enum Question {
    APPEND,
    PEERS,
    LAG,
    REBUILD,
    BYTES,
    SIZE,
    COUNT,
    RELEASE;

    /** One way of finding out. */
    interface Trial {

        Rounds rounds(Server server, Options options) throws Exception;

        /** What is read from the rounds. */
        List<Ratio> ratios();
    }

    Trial trial() {
        return switch (this) {
            case APPEND -> new AppendBench();
            case PEERS -> new PeersBench();
            case LAG -> new LagBench();
            case REBUILD -> new RebuildBench();
            case BYTES -> new BytesBench();
            case SIZE -> new SizeBench();
            case COUNT -> new CountBench();
            case RELEASE -> new ReleaseBench();
        };
    }
}
