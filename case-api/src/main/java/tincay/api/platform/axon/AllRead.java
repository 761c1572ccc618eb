package tincay.api.platform.axon;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.api.platform.log.Reached;
import tincay.domain.eventname.EventNames;
import tincay.projections.ReadModel;

/** Whether everything that was recorded before some moment was read into a read model, on whichever node it is kept. */
@Component
public class AllRead {

    private static final long PAUSE_NANOS = 50_000_000;

    /**
     * In the order of the log, so that PostgreSQL begins where reading ended, and not with the first event of all; inside
     * {@code exists} it would forget the order.
     */
    private static final String UNREAD = """
            select count(*) > 0 from (select from log.event e join log.event_type t on t.number = e.type
                where (e.tx, e.ordinal) > (:tx::xid8, :ordinal) and e.at < :until and t.name = any(:names)
                order by e.tx, e.ordinal limit 1) unread
            """;

    private final ReadModels models;
    private final EventNames names;
    private final Serializer general;
    private final JdbcClient db;
    private final Duration patience;

    AllRead(
            ReadModels models,
            EventNames names,
            Serializer general,
            JdbcClient db,
            @Value("${tincay.read-in.patience:60s}") Duration patience) {
        this.models = models;
        this.names = names;
        this.general = general;
        this.db = db;
        this.patience = patience;
    }

    /** Whether it is so before patience ends. What was laid aside was not read in, however long somebody waits. */
    public boolean isWhole(String readModel, Instant until) {
        ReadModel model = models.named(readModel);
        long end = System.nanoTime() + patience.toNanos();
        while (isUnread(model, until)) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return !isLaidAside(model);
    }

    private boolean isLaidAside(ReadModel model) {
        return db.sql("select exists (select from log.dead_letter where processing_group = ?)")
                .param(model.name())
                .query(Boolean.class)
                .single();
    }

    private boolean isUnread(ReadModel model, Instant until) {
        Reached slowest = slowest(model);
        return db.sql(UNREAD)
                .param("tx", Long.toUnsignedString(slowest.tx()))
                .param("ordinal", slowest.ordinal())
                .param("until", Timestamp.from(until))
                .param(
                        "names",
                        names.all().entrySet().stream()
                                .filter(event -> model.asksAbout(event.getValue()))
                                .map(Map.Entry::getKey)
                                .toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** As it is stored; one that had nothing to do stores it every second. */
    private Reached slowest(ReadModel model) {
        return db
                .sql("select token, token_type from log.token where processor_name = ?")
                .param(model.name())
                .query((row, number) -> token(row.getBytes(1), row.getString(2)))
                .list()
                .stream()
                .min(Reached::compareTo)
                .orElse(Reached.NOTHING);
    }

    private Reached token(byte[] stored, String type) {
        if (stored == null) {
            return Reached.NOTHING;
        }
        TrackingToken token = general.deserialize(new SimpleSerializedObject<>(stored, byte[].class, type, null));
        return WrappedToken.unwrapLowerBound(token) instanceof Reached reached ? reached : Reached.NOTHING;
    }
}
