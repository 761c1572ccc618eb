package tincay.bench.engines;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import tincay.api.TinCay;
import tincay.api.administration.DemoAccounts;
import tincay.api.platform.axon.Rebuild;
import tincay.api.statistics.PublishReleases;
import tincay.domain.duty.Deadlines;

/**
 * The whole application with its pages and its demonstration accounts, on a day that is said; it publishes by the plan of the
 * country, and only when it is asked.
 */
public final class Office implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String LEADER = "leader.thanhpho";
    private static final String SESSION = "X-Auth-Token";
    private static final int OK = 200;

    private final ConfigurableApplicationContext context;

    private Office(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it; its read models stand still. */
    public static Office on(Server server, Database database, LocalDate today) {
        Instant morning = today.atTime(10, 0).atZone(Deadlines.HERE).toInstant();
        Clock clock = Clock.offset(Clock.system(Deadlines.HERE), Duration.between(Instant.now(), morning));
        var office = new Office(new SpringApplicationBuilder(TinCay.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("saidClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .logStartupInfo(false)
                .properties(Map.of(
                        "spring.datasource.url",
                        database.url(),
                        "spring.datasource.username",
                        database.user(),
                        "spring.datasource.password",
                        database.password(),
                        "tincay.data-folder",
                        server.folder(),
                        "tincay.mode",
                        "demo",
                        "tincay.demo",
                        true,
                        "tincay.statistics.plan",
                        "country-2",
                        "tincay.statistics.every",
                        "24h",
                        "server.port",
                        0,
                        "management.server.port",
                        0))
                .run("--tincay.duties.every=24h", "--tincay.history.cases=0"));
        office.bean(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .forEach(EventProcessor::shutDown);
        return office;
    }

    /** Reads the log from its first event on into the tables the count reads. */
    public void readIn() {
        bean(Rebuild.class).rebuild("statistics", progress -> {});
    }

    /** Counts, draws and stores a release. */
    public void publish(String release) {
        bean(PublishReleases.class).publish(release);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** What a leader's program asks for, signed in. */
    public HttpRequest asLeader(String path) throws IOException, InterruptedException {
        String password = DemoAccounts.lines().stream()
                .filter(line -> line.startsWith(LEADER + " "))
                .map(line -> line.substring(LEADER.length() + 1))
                .findFirst()
                .orElseThrow();
        String who = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(LEADER, password);
        HttpResponse<Void> signedIn = HTTP.send(
                HttpRequest.newBuilder(at("/session"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(who))
                        .build(),
                BodyHandlers.discarding());
        return HttpRequest.newBuilder(at(path))
                .header(SESSION, signedIn.headers().firstValue(SESSION).orElseThrow())
                .build();
    }

    /** Milliseconds until it was answered whole. */
    public static double answered(HttpRequest request) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = HTTP.send(request, BodyHandlers.ofByteArray());
        double took = (System.nanoTime() - start) / 1e6;
        if (answer.statusCode() != OK || answer.body().length == 0) {
            throw new IllegalStateException("answered " + answer.statusCode());
        }
        return took;
    }

    private URI at(String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + "/api/v1" + path);
    }

    @Override
    public void close() {
        context.close();
    }
}
