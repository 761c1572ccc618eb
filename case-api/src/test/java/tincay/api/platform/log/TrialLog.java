package tincay.api.platform.log;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.TestPostgres;
import tincay.domain.eventname.EventNames;
import tincay.domain.trial.TrialEvent;
import tincay.domain.trial.TrialId;

/** An event log in a database of its own, ours and the stock one beside it, with no application around them. */
final class TrialLog {

    private static final String STOCK = """
            create table stock_event (
                global_index bigint generated always as identity primary key,
                aggregate_identifier text not null, sequence_number bigint not null, type text not null,
                event_identifier text not null unique, payload_type text not null, payload_revision text,
                time_stamp text not null, payload bytea not null, meta_data bytea not null,
                unique (aggregate_identifier, sequence_number))
            """;

    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final EventTypes types;

    private TrialLog() {
        database.setUrl(TestPostgres.freshDatabase());
        database.setUser("postgres");
        database.setLogServerErrorDetail(false);
        Flyway.configure().dataSource(database).load().migrate();
        db().sql(STOCK).update();
        types = new EventTypes(
                db(), EventNames.of(List.of(TrialEvent.class)).all().keySet());
    }

    static TrialLog fresh() {
        return new TrialLog();
    }

    PGSimpleDataSource database() {
        return database;
    }

    JdbcClient db() {
        return JdbcClient.create(database);
    }

    EventTypes types() {
        return types;
    }

    static Serializer events() {
        return new EventSerializer(EventNames.of(List.of(TrialEvent.class)));
    }

    LogEngine engine() {
        return engine(NoOpEventUpcaster.INSTANCE);
    }

    LogEngine engine(EventUpcaster upcasters) {
        return LogEngine.over(new LogRows(db(), types), types, writer(), events(), upcasters);
    }

    Writer writer() {
        return new Writer(new Statements(database));
    }

    /** Axon's own engine, as it comes. */
    EventStorageEngine stock() {
        return JdbcEventStorageEngine.builder()
                .snapshotSerializer(events())
                .eventSerializer(events())
                .connectionProvider(database::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .schema(EventSchema.builder()
                        .eventTable("stock_event")
                        .globalIndexColumn("global_index")
                        .timestampColumn("time_stamp")
                        .eventIdentifierColumn("event_identifier")
                        .aggregateIdentifierColumn("aggregate_identifier")
                        .sequenceNumberColumn("sequence_number")
                        .payloadTypeColumn("payload_type")
                        .payloadRevisionColumn("payload_revision")
                        .metaDataColumn("meta_data")
                        .build())
                .build();
    }

    static GenericDomainEventMessage<TrialEvent> begun(TrialId id, long sequence) {
        return new GenericDomainEventMessage<>("trial", id.toString(), sequence, new TrialEvent.Begun(id, 0));
    }

    /** Writes into our log on the given connection; readable once it is committed. */
    void write(Connection connection, TrialId id, int sequence, Duration age) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into log.event(ordinal, aggregate_id, seq, type, at, payload, metadata)
                values (1, ?, ?, ?, ?, ?, ?)
                """)) {
            statement.setObject(1, id.value());
            statement.setInt(2, sequence);
            statement.setShort(3, types.numberOf("trial.begun"));
            statement.setObject(4, OffsetDateTime.ofInstant(Instant.now().minus(age), ZoneOffset.UTC));
            statement.setBytes(5, Packing.pack(json(id)));
            statement.setBytes(6, Packing.pack("{}".getBytes(StandardCharsets.UTF_8)));
            statement.executeUpdate();
        }
    }

    /** Writes into the stock log. */
    void writeStock(Connection connection, TrialId id, int sequence, Duration age) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into stock_event(aggregate_identifier, sequence_number, type, event_identifier,
                  payload_type, time_stamp, payload, meta_data)
                values (?, ?, 'trial', ?, 'trial.begun', ?, ?, convert_to('{}', 'UTF8'))
                """)) {
            statement.setString(1, id.toString());
            statement.setInt(2, sequence);
            statement.setString(3, UUID.randomUUID().toString());
            statement.setString(4, Instant.now().minus(age).toString());
            statement.setBytes(5, json(id));
            statement.executeUpdate();
        }
    }

    private static byte[] json(TrialId id) {
        return ("{\"id\":\"" + id + "\",\"kind\":0}").getBytes(StandardCharsets.UTF_8);
    }
}
