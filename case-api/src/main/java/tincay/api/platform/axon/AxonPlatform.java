package tincay.api.platform.axon;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.springboot.EventProcessorProperties;
import org.axonframework.springboot.util.DeadLetterQueueProviderConfigurerModule;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

import tincay.domain.Streams;
import tincay.domain.eventname.EventNames;

/** Puts our parts into Axon's places. */
@Configuration(proxyBeanMethods = false)
class AxonPlatform {

    @Bean
    @ConditionalOnMissingBean
    EventNames eventNames() {
        return EventNames.of(Streams.EVENTS);
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(EventNames names) {
        return new EventSerializer(names);
    }

    /** Axon's own tokens name their classes; only Axon's may be named. */
    @Bean
    Jackson3SerializerCustomizer axonJson() {
        return json -> json.addModule(new EventJson())
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .build());
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new Concurrency();
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            Serializer general,
            @Qualifier("eventSerializer") Serializer events,
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver conflicts) {
        return new EventLog(JdbcEventStorageEngine.builder()
                .snapshotSerializer(general)
                .eventSerializer(events)
                .persistenceExceptionResolver(conflicts)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(EventLog.tables()));
    }

    @Bean
    @Qualifier("eventStore")
    WakingStore eventBus(EventStorageEngine log) {
        var store = WakingStore.builder();
        store.storageEngine(log);
        return store.build();
    }

    @Bean
    TokenSchema tokenSchema() {
        return TokenSchema.builder()
                .setTokenTable("log.token")
                .setProcessorNameColumn("processor_name")
                .setTokenTypeColumn("token_type")
                .build();
    }

    @Bean
    DeadLetterSchema deadLetterSchema() {
        return Processors.letters();
    }

    @Bean
    @SuppressWarnings("NullAway") // Axon asks for null where a group shall have no dead letters
    DeadLetterQueueProviderConfigurerModule deadLetters(
            EventProcessorProperties properties,
            Serializer general,
            @Qualifier("eventSerializer") Serializer events,
            ConnectionProvider connections,
            TransactionManager transactions,
            DeadLetterSchema letters) {
        return new DeadLetterQueueProviderConfigurerModule(properties, group -> axon -> null) {
            @Override
            public void configureModule(org.axonframework.config.Configurer configurer) {
                configurer
                        .eventProcessing()
                        .registerDeadLetterQueueProvider(group -> Processors.SUBSCRIBING.contains(group)
                                ? null
                                : axon -> JdbcSequencedDeadLetterQueue.builder()
                                        .processingGroup(group)
                                        .schema(letters)
                                        .connectionProvider(connections)
                                        .transactionManager(transactions)
                                        .genericSerializer(general)
                                        .eventSerializer(events)
                                        .build());
            }
        };
    }

    @Bean
    ConfigurerModule processors() {
        return axon -> Processors.configure(axon.eventProcessing());
    }

    @Bean
    ConfigurerModule aggregates() {
        return Aggregates::register;
    }

    @Bean
    HandlerEnhancerDefinition savepoint(PlatformTransactionManager transactions) {
        return new Savepoint(transactions);
    }

    @Bean
    HandlerEnhancerDefinition versions() {
        return new Versions();
    }

    @Bean
    CorrelationDataProvider by() {
        return new SimpleCorrelationDataProvider("by");
    }

    @Bean
    CorrelationDataProvider origin() {
        return new MessageOriginProvider();
    }
}
