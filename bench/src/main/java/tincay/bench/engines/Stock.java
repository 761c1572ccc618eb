package tincay.bench.engines;

import java.sql.SQLException;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

import tincay.domain.stream.Command;

/**
 * Axon's own JDBC engine with the same cases and rules, tuned as far as it goes: narrow columns, no look for snapshots,
 * aggregates kept in memory, no guessing of the target, nobody following the log.
 */
public final class Stock implements AutoCloseable {

    /** Lets Axon's strings into narrower columns. */
    public static final String OPTIONS = "&stringtype=unspecified";

    /** The table as Axon itself makes it for PostgreSQL. */
    public static final String AS_AXON_MAKES_IT = """
            create table stock.wide_event (
              global_index bigserial primary key, aggregate_identifier varchar(255) not null,
              sequence_number bigint not null, type varchar(255), event_identifier varchar(255) not null unique,
              meta_data bytea, payload bytea not null, payload_revision varchar(255), payload_type varchar(255) not null,
              time_stamp varchar(255) not null, unique (aggregate_identifier, sequence_number))""";

    /** Writes there what is not there yet. */
    public static final String WIDEN = """
            insert into stock.wide_event
            select global_index, aggregate_id, seq, type, event_id, metadata, payload, revision, payload_type, at
            from stock.event where global_index > (select coalesce(max(global_index), 0) from stock.wide_event)
            order by global_index""";

    private final Configuration axon;

    public Stock(Database database, DataSource connections, Serializer events)
            throws SQLException, ClassNotFoundException {
        database.run("create schema stock", "create table stock.event (" + """
                global_index bigint generated always as identity primary key, aggregate_id uuid not null,
                seq int not null, type text not null, event_id uuid not null unique, payload_type text not null,
                revision text, at text not null, payload bytea storage external not null,
                metadata bytea storage external not null, unique (aggregate_id, seq)""" + ")");
        var transactions = new SpringTransactionManager(new DataSourceTransactionManager(connections));
        Class<?> supportCase = Class.forName("tincay.domain.supportcase.SupportCase");
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(config -> events)
                .configureTransactionManager(config -> transactions)
                .configureCommandBus(config -> bus(config, transactions))
                .configureEventStore(config -> EmbeddedEventStore.builder()
                        .storageEngine(new Engine(JdbcEventStorageEngine.builder()
                                .schema(columns())
                                .eventSerializer(events)
                                .snapshotSerializer(events)
                                .connectionProvider(new SpringDataSourceConnectionProvider(connections))
                                .transactionManager(transactions)))
                        .build())
                .configureAggregate(AggregateConfigurer.defaultConfiguration(supportCase)
                        .configureCache(config -> new Kept())
                        .configureCommandTargetResolver(config -> message -> new VersionedAggregateIdentifier(
                                ((Command) message.getPayload()).target().value(), (Long) null)))
                .start();
    }

    public CommandGateway gateway() {
        return axon.commandGateway();
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    private static CommandBus bus(Configuration axon, TransactionManager transactions) {
        CommandBus bus = SimpleCommandBus.builder()
                .transactionManager(transactions)
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commands"))
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new SimpleCorrelationDataProvider("by")));
        return bus;
    }

    private static EventSchema columns() {
        return EventSchema.builder()
                .eventTable("stock.event")
                .globalIndexColumn("global_index")
                .timestampColumn("at")
                .eventIdentifierColumn("event_id")
                .aggregateIdentifierColumn("aggregate_id")
                .sequenceNumberColumn("seq")
                .typeColumn("type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("revision")
                .payloadColumn("payload")
                .metaDataColumn("metadata")
                .build();
    }

    private static final class Engine extends JdbcEventStorageEngine {

        Engine(Builder builder) {
            super(builder);
        }

        @Override
        protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregate) {
            return Stream.empty();
        }
    }
}
