package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.Running;
import tincay.api.platform.postgres.OwnPostgres;

/** The database is busy, full or gone: everybody is told so within seconds, and all goes on by itself when it is back. */
class OutageTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String TOLD = "503 request.unavailable 5";
    private static final Duration SECONDS = Duration.ofSeconds(8);

    @TempDir
    private static Path folder;

    private static OwnPostgres database;
    private static Running application;
    private static String address;

    private final Caller staff = Caller.signedIn("staff.hoaban", application.url());

    @BeforeAll
    static void start() throws Exception {
        database = OwnPostgres.onMegabytes(160, folder.resolve("database"));
        application = Running.demoOn(database.url());
        address = Caller.signedIn("staff.hoaban", application.url())
                .get("/session")
                .text("roles.0.addressId");
    }

    @AfterAll
    static void stop() {
        if (application != null) {
            application.stop();
        }
        if (database != null) {
            database.close();
        }
    }

    @Test
    void while_every_connection_is_taken_one_is_told_within_seconds() throws Exception {
        var pool = application.bean("dataSource", HikariDataSource.class);
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                taken.add(pool.getConnection());
            }
            toldWithinSeconds();
            toldOnAPage();
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        opens(staff).isDone();
    }

    @Test
    void while_the_database_is_gone_one_is_told_within_seconds_and_afterwards_all_goes_on() throws Exception {
        database.kill();
        try {
            toldWithinSeconds();
            HttpResponse<String> health = page(application.watchedUrl() + "/actuator/health");
            assertThat(health.statusCode()).as(health.body()).isEqualTo(503);
        } finally {
            database.start();
        }
        goesOn();
    }

    @Test
    void under_load_a_restart_of_the_database_is_told_as_nothing_else() throws Exception {
        var over = new AtomicBoolean();
        try (ExecutorService many = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> loads = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                loads.add(many.submit(() -> opensUntil(over)));
            }
            await().until(() -> cases() > 0);
            database.kill();
            database.start();
            goesOn();
            over.set(true);
            for (Future<Integer> load : loads) {
                assertThat(load.get()).isPositive();
            }
        }
        assertThat(staff.failures).isSubsetOf(TOLD, "409 request.in-progress");
    }

    @Test
    void while_the_disk_is_full_one_is_told_and_with_room_again_all_goes_on() throws Exception {
        JdbcClient db = database.db();
        db.sql("create unlogged table ballast(it text)").update();
        try {
            fill(db);
            await().atMost(Duration.ofSeconds(30)).until(() -> opens(staff).status() != 201);
            assertThat(staff.failures).containsOnly(TOLD);
        } finally {
            db.sql("drop table ballast").update();
        }
        goesOn();
    }

    private static void fill(JdbcClient db) {
        for (int rows = 4096; rows > 0; rows /= 8) {
            try {
                while (true) {
                    db.sql("insert into ballast select repeat('x', 1000) from generate_series(1, ?)")
                            .param(rows)
                            .update();
                }
            } catch (DataAccessException full) {
                assertThat(full).hasMessageContaining("No space left");
            }
        }
    }

    private void toldWithinSeconds() {
        long asked = System.nanoTime();
        staff.get("/cases").isRefused(503, "request.unavailable");
        Duration took = Duration.ofNanos(System.nanoTime() - asked);

        assertThat(staff.failures).containsOnly(TOLD);
        System.out.printf("told after %d ms%n", took.toMillis());
        assertThat(took).isLessThan(SECONDS);
    }

    private static void toldOnAPage() throws Exception {
        HttpResponse<String> page = page(application.url() + "/vao");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("Máy chủ đang bận");
        assertThat(page.headers().map()).containsKey("retry-after").doesNotContainKey("set-cookie");
    }

    private void goesOn() {
        long back = System.nanoTime();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> opens(staff).at("visible").asBoolean(false));
        System.out.printf("goes on after %d ms%n", (System.nanoTime() - back) / 1_000_000);
    }

    private int opensUntil(AtomicBoolean over) {
        int opened = 0;
        while (!over.get()) {
            opened += opens(staff).status() == 201 ? 1 : 0;
        }
        return opened;
    }

    private static Reply opens(Caller caller) {
        return caller.post("/cases", Cases.intake(address));
    }

    private static long cases() {
        return database.count("read_model.caseload_v3");
    }

    private static HttpResponse<String> page(String url) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }
}
