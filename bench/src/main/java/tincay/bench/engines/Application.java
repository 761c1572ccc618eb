package tincay.bench.engines;

import java.time.Clock;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

import tincay.api.platform.axon.Rebuild;

/** Our application as it runs, but for its pages: the log, the rules, the reactions and the read models. */
public final class Application implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Application(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it on a database with as many connections as are given to every side. */
    static Application start(String url, String user, String password, String folder) {
        return new Application(new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user,
                        "--spring.datasource.password=" + password,
                        "--spring.datasource.hikari.maximum-pool-size=32",
                        "--tincay.data-folder=" + folder));
    }

    public static Application on(Server server, Database database) {
        return start(database.url(), database.user(), database.password(), server.folder());
    }

    public CommandGateway gateway() {
        return context.getBean(CommandGateway.class);
    }

    public Serializer events() {
        return context.getBean("eventSerializer", Serializer.class);
    }

    /** Lets its read models follow the log, or leaves them behind. */
    public void follow(boolean follows) {
        context.getBean(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .forEach(follows ? EventProcessor::start : EventProcessor::shutDown);
    }

    public void rebuild(String readModel) {
        context.getBean(Rebuild.class).rebuild(readModel, progress -> {});
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {
                "tincay.api.platform.axon",
                "tincay.api.platform.log",
                "tincay.api.privacy",
                "tincay.projections",
                "tincay.domain.process"
            },
            includeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = "tincay\\.domain\\.process\\.When.*"),
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = "tincay\\.api\\.privacy\\.Shown.*"))
    static class Parts {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
