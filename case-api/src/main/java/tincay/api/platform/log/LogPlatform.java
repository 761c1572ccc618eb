package tincay.api.platform.log;

import java.time.Duration;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

import tincay.api.platform.Companions;
import tincay.domain.eventname.EventNames;

/** Puts the event log into Axon's places. */
@Configuration(proxyBeanMethods = false)
public class LogPlatform {

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(EventNames names) {
        return new EventSerializer(names);
    }

    /** Tokens name their classes; only Axon's and ours may be named. */
    @Bean
    static Jackson3SerializerCustomizer tokens() {
        return json -> json.addModule(new EventJson())
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .allowIfSubType(Reached.class)
                        .build());
    }

    /** Two connections of the log's own: one to write on, one to look on; nobody else's slowness keeps them waiting. */
    @Bean(defaultCandidate = false)
    @Qualifier("log")
    HikariDataSource logConnections(HikariDataSource others) {
        var own = new HikariConfig();
        others.copyStateTo(own);
        own.setPoolName("log");
        own.setMaximumPoolSize(2);
        own.setMinimumIdle(2);
        own.setConnectionTimeout(2_000);
        own.setConnectionInitSql("set transaction_timeout = '5s'; set lock_timeout = '200ms'");
        own.setJdbcUrl(impatient(others.getJdbcUrl()));
        return new HikariDataSource(own);
    }

    private static String impatient(String url) {
        return url + (url.contains("?") ? "&" : "?") + "connectTimeout=2&socketTimeout=10";
    }

    @Bean
    EventTypes eventTypes(JdbcClient db, EventNames names) {
        OwnCluster.check(db);
        return new EventTypes(db, names.all().keySet());
    }

    @Bean
    Writer writer(@Qualifier("log") DataSource own) {
        return new Writer(new Statements(own));
    }

    @Bean
    LogEngine eventStorageEngine(
            JdbcClient db,
            EventTypes types,
            Writer writer,
            @Qualifier("eventSerializer") Serializer events,
            ObjectProvider<EventUpcaster> upcasters) {
        return LogEngine.over(
                new LogRows(db, types),
                types,
                writer,
                events,
                new EventUpcasterChain(upcasters.orderedStream().toList()));
    }

    @Bean
    Watcher watcher(
            @Qualifier("log") DataSource own, EventTypes types, @Value("${tincay.log.tick:25ms}") Duration tick) {
        return new Watcher(new LogRows(JdbcClient.create(own), types)::head, tick);
    }

    @Bean
    @Qualifier("eventStore")
    LogStore eventBus(LogEngine log, Watcher watcher) {
        return LogStore.over(log, watcher);
    }

    @Bean
    Companions companions(Writer writer) {
        return (sql, params) -> Staged.current(writer).add(sql, params);
    }
}
