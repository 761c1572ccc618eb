package tincay.api.platform.axon;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.EventProcessorProperties;
import org.axonframework.springboot.TokenStoreProperties;
import org.axonframework.springboot.util.DeadLetterQueueProviderConfigurerModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import tincay.domain.Streams;
import tincay.domain.eventname.EventNames;
import tincay.projections.ReadModel;

/** Puts our parts into Axon's places. */
@Configuration(proxyBeanMethods = false)
class AxonPlatform {

    @Bean
    @ConditionalOnMissingBean
    EventNames eventNames() {
        return EventNames.of(Streams.EVENTS);
    }

    /**
     * No transaction of its own: what a request has to keep is written in one step when it commits. No meters either: requests
     * are measured where they come in.
     */
    @Bean
    CommandBus commandBus(org.axonframework.config.Configuration axon) {
        var bus = SimpleCommandBus.builder().build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
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
    TokenStore tokenStore(
            ConnectionProvider connections, Serializer general, TokenSchema tokens, TokenStoreProperties settings) {
        return new Tokens(JdbcTokenStore.builder()
                .claimTimeout(settings.getClaimTimeout())
                .connectionProvider(connections)
                .serializer(general)
                .schema(tokens));
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
    ConfigurerModule readIn(ObjectProvider<ReadModel> models, JdbcClient db, PlatformTransactionManager transactions) {
        var alone = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
        return axon -> models.forEach(
                model -> Processors.read(axon.eventProcessing(), model, () -> new Folding(model, db, alone)));
    }

    @Bean
    HandlerEnhancerDefinition versions(ObjectProvider<EventStore> log) {
        return new Versions(log::getObject);
    }

    @Bean
    CorrelationDataProvider by() {
        return new SimpleCorrelationDataProvider("by");
    }
}
