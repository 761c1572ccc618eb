package tincay.api.platform.axon;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

import tincay.api.TestPostgres;
import tincay.domain.eventname.EventNames;
import tincay.domain.trial.TrialEvent;
import tincay.domain.trial.TrialId;

/** An event log in a database of its own, with no application around it. */
final class TrialLog {

    private final PGSimpleDataSource database = new PGSimpleDataSource();

    private TrialLog() {
        database.setUrl(TestPostgres.freshDatabase());
        database.setUser("postgres");
        database.setLogServerErrorDetail(false);
        Flyway.configure().dataSource(database).load().migrate();
    }

    static TrialLog fresh() {
        return new TrialLog();
    }

    PGSimpleDataSource database() {
        return database;
    }

    static Serializer events() {
        return new EventSerializer(EventNames.of(List.of(TrialEvent.class)));
    }

    /** The stock engine on our tables; a test puts in what it wants repaired. */
    JdbcEventStorageEngine.Builder stock() {
        return JdbcEventStorageEngine.builder()
                .snapshotSerializer(events())
                .eventSerializer(events())
                .connectionProvider(database::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .schema(EventLog.tables());
    }

    static GenericDomainEventMessage<TrialEvent> begun(TrialId id, long sequence) {
        return new GenericDomainEventMessage<>("Trial", id.toString(), sequence, new TrialEvent.Begun(id, 0));
    }

    /** Takes a position in the log and writes there, with the given time of recording; visible once committed. */
    static void write(Connection connection, TrialId id, Instant recorded) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into log.domain_event(aggregate_identifier, sequence_number, type, event_identifier,
                  payload_type, time_stamp, payload, meta_data)
                values (?, 0, 'Trial', ?, 'trial.begun', ?, convert_to(?, 'UTF8'), convert_to('{}', 'UTF8'))
                """)) {
            statement.setString(1, id.toString());
            statement.setString(2, UUID.randomUUID().toString());
            statement.setString(3, recorded.toString());
            statement.setString(4, "{\"id\":\"" + id + "\",\"kind\":0}");
            statement.executeUpdate();
        }
    }
}
