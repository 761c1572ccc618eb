package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.actuate.endpoint.StatusAggregator;
import org.springframework.boot.health.contributor.Status;

/** What whoever watches the machine learns: how it runs, and nothing of whom it serves. */
class WatchedTest {

    @BeforeAll
    static void something_happened() {
        StaffDesk.withCase().referral();
        Program.of("counsellor.mot").get("/referrals").isDone();
        Program.stranger().get("/cases").isRefused(401, "access.not-signed-in");
    }

    @Test
    void metrics_count_requests_without_saying_what_was_asked_or_by_whom() throws IOException {
        String metrics = watched("/actuator/prometheus");
        assertThat(metrics)
                .contains("http_server_requests_seconds_count", "jvm_memory_used_bytes", "hikaricp_connections");
        assertThat(metrics).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-4");
        assertThat(metrics)
                .doesNotContain("/api/v1", "uri=", "hoaban", "payloadType", "referral.", "ADDRESS_STAFF", "04930");
    }

    @Test
    void health_says_up_and_no_more() throws IOException {
        assertThat(watched("/actuator/health"))
                .contains("\"status\":\"UP\"")
                .doesNotContain("components", "details", "database");
    }

    @Test
    void that_something_holds_the_readers_of_the_log_is_said_though_all_else_is_well() {
        var held = new Status("HELD");
        StatusAggregator health = Demo.bean(StatusAggregator.class);
        assertThat(health.getAggregateStatus(Status.UP, held)).isEqualTo(held);
        assertThat(health.getAggregateStatus(Status.DOWN, held)).isEqualTo(Status.DOWN);
    }

    @Test
    void the_door_for_people_and_programs_shows_none_of_it() {
        for (String path : List.of("/actuator/prometheus", "/actuator/health", "/actuator")) {
            assertThat(status(Demo.url() + path)).as(path).isIn(404, 303);
        }
        for (String path : List.of("/actuator/env", "/actuator/heapdump", "/actuator/loggers", "/actuator/beans")) {
            assertThat(status(Demo.watchedUrl() + path)).as(path).isEqualTo(404);
        }
    }

    private static String watched(String path) throws IOException {
        try (var text = URI.create(Demo.watchedUrl() + path).toURL().openStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int status(String url) {
        try {
            var connection =
                    (java.net.HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            return connection.getResponseCode();
        } catch (IOException unreachable) {
            throw new java.io.UncheckedIOException(unreachable);
        }
    }
}
