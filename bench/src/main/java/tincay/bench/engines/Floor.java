package tincay.bench.engines;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import tincay.bench.rounds.Load;

/** C(k): what k connections reach when each inserts and commits the row we store, one at a time, and nothing else is done. */
public final class Floor {

    private static final UUID[] STREAMS = new UUID[1_000];

    static {
        for (int i = 0; i < STREAMS.length; i++) {
            STREAMS[i] = UUID.randomUUID();
        }
    }

    private final DataSource connections;
    private final Log.Row row;
    private final AtomicInteger seq = new AtomicInteger();

    /** Makes a table like our log's, indexes and all. */
    public Floor(Database database, DataSource connections) throws SQLException {
        this.connections = connections;
        this.row = Log.note(database);
        Log.makeFloor(database);
    }

    /** C(k), a second. */
    public double perSecond(int connected, Duration time) throws Exception {
        return perSecond(connected, Duration.ZERO, time);
    }

    /** The same where each connection's caller is busy for a while before every insert, as anybody is who has to decide. */
    public double perSecond(int connected, Duration busy, Duration time) throws Exception {
        List<Connection> open = new ArrayList<>();
        List<PreparedStatement> inserts = new ArrayList<>();
        try {
            for (int i = 0; i < connected; i++) {
                open.add(connections.getConnection());
                inserts.add(open.get(i).prepareStatement("""
                        insert into floor.event(ordinal, at, aggregate_id, seq, type, payload, metadata)
                        values (0, now(), ?, ?, ?, ?, ?)"""));
            }
            return Load.perSecond(connected, time, caller -> {
                spin(busy);
                insert(inserts.get(caller));
            });
        } finally {
            for (Connection connection : open) {
                connection.close();
            }
        }
    }

    private static void spin(Duration busy) {
        long end = System.nanoTime() + busy.toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private void insert(PreparedStatement insert) throws SQLException {
        int next = seq.getAndIncrement();
        insert.setObject(1, STREAMS[next % STREAMS.length]);
        insert.setInt(2, next);
        insert.setShort(3, row.type);
        insert.setBytes(4, row.payload);
        insert.setBytes(5, row.metadata);
        insert.executeUpdate();
    }
}
