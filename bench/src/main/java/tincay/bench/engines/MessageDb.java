package tincay.bench.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.axonframework.serialization.Serializer;

import tincay.bench.rounds.Load;
import tincay.domain.supportcase.CaseId;

/**
 * message-db: one call of its function writes one message in one round trip. It lets one writer into a category at a time, so
 * the number of categories decides.
 */
public final class MessageDb {

    /** Where its functions look for each other. */
    public static final String OPTIONS = "&currentSchema=message_store";

    private static final int STREAMS = 1_024;
    private static final List<String> IN_ORDER = List.of(
            "schema/message-store",
            "tables/messages",
            "types/message",
            "functions/message-store-version",
            "functions/hash-64",
            "functions/acquire-lock",
            "functions/category",
            "functions/is-category",
            "functions/id",
            "functions/cardinal-id",
            "functions/stream-version",
            "functions/write-message",
            "indexes/messages-id",
            "indexes/messages-stream",
            "indexes/messages-category");

    private final DataSource connections;
    private final Requests requests;
    private final Serializer events;
    private final CaseId[] streams = new CaseId[STREAMS];

    /**
     * Installs it.
     *
     * @param scripts the folder of its scripts
     */
    public MessageDb(Database database, DataSource connections, Path scripts, Requests requests, Serializer events)
            throws IOException, SQLException {
        this.connections = connections;
        this.requests = requests;
        this.events = events;
        for (int i = 0; i < STREAMS; i++) {
            streams[i] = new CaseId(UUID.randomUUID());
        }
        for (String script : IN_ORDER) {
            String sql = Files.readString(scripts.resolve(script + ".sql"));
            database.run("set search_path to message_store, public", sql);
        }
    }

    /** Messages a second over all streams, which lie in so many categories. */
    public double perSecond(int categories, int inFlight, Duration time) throws Exception {
        List<Connection> open = new ArrayList<>();
        List<PreparedStatement> calls = new ArrayList<>();
        int[] turns = new int[inFlight];
        try {
            for (int i = 0; i < inFlight; i++) {
                open.add(connections.getConnection());
                calls.add(open.get(i)
                        .prepareStatement("select write_message(?, ?, 'case.note_written', ?::jsonb, ?::jsonb)"));
            }
            return Load.perSecond(inFlight, time, caller -> {
                int stream = (caller + inFlight * turns[caller]++) % STREAMS;
                write(calls.get(caller), "case" + stream % categories + "-" + streams[stream], streams[stream]);
            });
        } finally {
            for (Connection connection : open) {
                connection.close();
            }
        }
    }

    private void write(PreparedStatement call, String stream, CaseId id) throws SQLException {
        call.setString(1, UUID.randomUUID().toString());
        call.setString(2, stream);
        call.setString(3, events.serialize(requests.written(id), String.class).getData());
        call.setString(4, "{\"by\":\"" + requests.worker() + "\"}");
        call.execute();
    }
}
