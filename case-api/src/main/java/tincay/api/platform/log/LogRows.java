package tincay.api.platform.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the log: one stream from a number on, or everything in its order. */
final class LogRows {

    /** Nothing that still runs can write below this. */
    private static final String SETTLED = "tx < pg_snapshot_xmin(pg_current_snapshot())";

    private static final String FACT = "aggregate_id, seq, type, at, payload, metadata";

    private static final String PLACED =
            "select tx::text as transaction, ordinal, " + FACT + " from log.event where (tx, ordinal) > (?::xid8, ?)";

    private final JdbcClient db;
    private final EventTypes types;

    LogRows(JdbcClient db, EventTypes types) {
        this.db = db;
        this.types = types;
    }

    List<DomainEventData<byte[]>> ofStream(UUID aggregateId, long from) {
        return db.sql("select " + FACT + " from log.event where aggregate_id = ? and seq >= ? order by seq")
                .params(aggregateId, from)
                .query((row, n) -> fact(row))
                .list();
    }

    Optional<Long> lastOfStream(UUID aggregateId) {
        return db.sql("select max(seq) from log.event where aggregate_id = ?")
                .param(aggregateId)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single()
                .map(Integer::longValue);
    }

    /** What follows, in the order of the log, as far as it is settled. */
    List<TrackedEventData<byte[]>> after(Reached reached, int limit) {
        return db.sql(PLACED + " and " + SETTLED + " order by tx, ordinal limit ?")
                .params(Long.toUnsignedString(reached.tx()), reached.ordinal(), limit)
                .query(this::placed)
                .list();
    }

    /** What follows up to a settled place, some kinds passed over. */
    List<TrackedEventData<byte[]>> between(Reached reached, Reached end, Short[] passedOver, int limit) {
        return db.sql(PLACED
                        + " and (tx, ordinal) <= (?::xid8, ?) and not (type = any(?)) order by tx, ordinal limit ?")
                .params(Long.toUnsignedString(reached.tx()), reached.ordinal())
                .params(Long.toUnsignedString(end.tx()), end.ordinal(), passedOver, limit)
                .query(this::placed)
                .list();
    }

    private TrackedEventData<byte[]> placed(ResultSet row, int number) throws SQLException {
        return new TrackedDomainEventData<>(place(row), fact(row));
    }

    long count(Short[] passedOver) {
        return db.sql("select count(*) from log.event where not (type = any(?))")
                .params((Object) passedOver)
                .query(Long.class)
                .single();
    }

    /** The last place that is settled. */
    Reached head() {
        return db.sql("select tx::text as transaction, ordinal from log.event where " + SETTLED
                        + " order by tx desc, ordinal desc limit 1")
                .query((row, n) -> place(row))
                .optional()
                .orElse(Reached.NOTHING);
    }

    private static Reached place(ResultSet row) throws SQLException {
        return new Reached(Long.parseUnsignedLong(row.getString(1)), row.getInt(2));
    }

    private DomainEventData<byte[]> fact(ResultSet row) throws SQLException {
        String stream = row.getString("aggregate_id");
        int seq = row.getInt("seq");
        String name = types.nameOf(row.getShort("type"));
        return new GenericDomainEventEntry<>(
                name.substring(0, name.indexOf('.')),
                stream,
                seq,
                stream + "/" + seq,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                name,
                null,
                Packing.unpack(row.getBytes("payload")),
                Packing.unpack(row.getBytes("metadata")));
    }
}
