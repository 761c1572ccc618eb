package tincay.api.platform.axon;

import java.util.List;

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
import tincay.domain.eventname.EventNames;
import tincay.domain.process.WhenGoneThenBegin;
import tincay.domain.trial.TrialEvent;

/** The platform with the streams of the tests and nothing else. */
final class Trials {

    private Trials() {}

    static ConfigurableApplicationContext start(String... properties) {
        return on(TestPostgres.freshDatabase(), properties);
    }

    static ConfigurableApplicationContext on(String url, String... properties) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties("spring.datasource.url=" + url, "spring.datasource.username=postgres")
                .properties(properties)
                .run();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({AxonPlatform.class, AxonDesk.class, Answers.class, Sight.class, Rebuild.class})
    static class Application {

        @Bean
        EventNames names() {
            return EventNames.of(List.of(TrialEvent.class));
        }

        @Bean
        TrialProjector projector(JdbcClient db) {
            return new TrialProjector(db);
        }

        @Bean
        WhenGoneThenBegin reaction(CommandGateway commands) {
            return new WhenGoneThenBegin(commands);
        }
    }
}
