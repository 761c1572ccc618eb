package tincay.api.platform.axon;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.TestPostgres;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.log.LogPlatform;
import tincay.domain.eventname.EventNames;
import tincay.domain.process.WhenGoneThenBegin;
import tincay.domain.stream.Command;
import tincay.domain.trial.TrialCommand;
import tincay.domain.trial.TrialEvent;
import tincay.domain.worker.WorkerId;

/** The platform with the streams of the tests and nothing else. */
public final class Trials {

    private Trials() {}

    public static ConfigurableApplicationContext start(String... properties) {
        return on(TestPostgres.freshDatabase(), properties);
    }

    public static ConfigurableApplicationContext on(String url, String... properties) {
        return on(url, new Class<?>[] {Application.class}, properties);
    }

    /** One of several nodes on a database, with parts added. */
    public static ConfigurableApplicationContext on(String url, Class<?> parts, String... properties) {
        return on(url, new Class<?>[] {Application.class, parts}, properties);
    }

    /** The platform with some of its parts put in the place of others, or added. */
    public static ConfigurableApplicationContext with(Class<?> parts, String... properties) {
        return on(TestPostgres.freshDatabase(), new Class<?>[] {Application.class, parts}, properties);
    }

    private static ConfigurableApplicationContext on(String url, Class<?>[] parts, String... properties) {
        return new SpringApplicationBuilder(parts)
                .web(WebApplicationType.NONE)
                .properties("spring.datasource.url=" + url, "spring.datasource.username=postgres")
                .properties("spring.main.allow-bean-definition-overriding=true")
                .run(Stream.of(properties).map("--"::concat).toArray(String[]::new));
    }

    /** Asks for one thing, by somebody who may. */
    public static Answer perform(ConfigurableApplicationContext application, TrialCommand command) {
        return perform(application, new Call(new WorkerId(UUID.randomUUID()), null, "f", null), command);
    }

    static Answer perform(ConfigurableApplicationContext application, Call call, Command command) {
        return application
                .getBean(CommandDesk.class)
                .perform(call, List.of(command), version -> new Answer(200, null, version, Map.of()));
    }

    /** How many rows there are in a table, or under a condition. */
    static long count(ConfigurableApplicationContext application, String from) {
        return application
                .getBean(JdbcClient.class)
                .sql("select count(*) from " + from)
                .query(Long.class)
                .single();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({
        LogPlatform.class,
        AxonPlatform.class,
        AxonDesk.class,
        Answers.class,
        Sight.class,
        ReadModels.class,
        Lag.class,
        Letters.class,
        Rebuild.class,
        HandOver.class,
        Tables.class
    })
    static class Application {

        @Bean
        EventNames names() {
            return EventNames.of(List.of(TrialEvent.class));
        }

        @Bean
        TrialProjector projector() {
            return new TrialProjector();
        }

        @Bean
        WhenGoneThenBegin reaction(CommandGateway commands) {
            return new WhenGoneThenBegin(commands);
        }
    }
}
