package tincay.api.platform.security;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.regex.Pattern;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.TestPostgres;
import tincay.api.TinCay;
import tincay.api.platform.Announcement;
import tincay.api.platform.ForAnybody;
import tincay.api.platform.http.Asking;

/** The whole application with few connections to its database, and its administrator at the door. */
record Door(ConfigurableApplicationContext application, Asking ask) implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    static Door with(int connections) throws IOException {
        var application = new SpringApplicationBuilder(TinCay.class, Undone.class)
                .run(
                        "--spring.datasource.url=" + TestPostgres.freshDatabase(),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.hikari.maximum-pool-size=2", // what the migrations need
                        "--spring.datasource.hikari.connection-timeout=8000",
                        "--tincay.data-folder=" + Files.createTempDirectory("door"),
                        "--logging.threshold.console=OFF",
                        "--server.port=0",
                        "--management.server.port=0");
        narrow(application.getBean(HikariDataSource.class), connections);
        return new Door(
                application,
                new Asking(application.getEnvironment().getRequiredProperty("local.server.port", Integer.class)));
    }

    private static void narrow(HikariDataSource pool, int connections) {
        pool.setMinimumIdle(connections);
        pool.setMaximumPoolSize(connections);
        await().until(() -> {
            pool.getHikariPoolMXBean().softEvictConnections();
            return pool.getHikariPoolMXBean().getTotalConnections() <= connections;
        });
    }

    /** Signs the administrator in; the answer is the session's id. */
    String signIn() {
        String[] account = application
                .getBeanProvider(Announcement.class)
                .orderedStream()
                .flatMap(announcement -> announcement.lines().stream())
                .findFirst()
                .orElseThrow()
                .split(" ");
        var answer = ask.post(
                "/api/v1/session",
                "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(account[0], account[1]),
                "Content-Type",
                "application/json");
        return answer.headers().firstValue("X-Auth-Token").orElseThrow();
    }

    static String[] asProgram(String session) {
        return new String[] {"X-Auth-Token", session};
    }

    static String[] asPerson(String session) {
        byte[] id = session.getBytes(StandardCharsets.UTF_8);
        return new String[] {"Cookie", "sv=" + Base64.getEncoder().encodeToString(id)};
    }

    String formToken(String session) {
        var token = TOKEN.matcher(ask.get("/", asPerson(session)).body());
        return token.find() ? token.group(1) : "none";
    }

    @Override
    public void close() {
        application.close();
    }

    /** Beside the application: one page with no form token, and one endpoint that looks for the session too late. */
    @RestController
    static class Undone {

        private final TransactionTemplate work;
        private final JdbcClient database;
        private final SessionRepository<? extends Session> sessions;

        Undone(
                PlatformTransactionManager transactions,
                JdbcClient database,
                SessionRepository<? extends Session> sessions) {
            this.work = new TransactionTemplate(transactions);
            this.database = database;
            this.sessions = sessions;
        }

        @Bean
        @Order(0)
        static SecurityFilterChain withoutFormToken(HttpSecurity http) throws Exception {
            return http.securityMatcher("/khoa")
                    .csrf(AbstractHttpConfigurer::disable)
                    .headers(AbstractHttpConfigurer::disable)
                    .build();
        }

        @GetMapping("/api/v1/early")
        @ForAnybody
        String early(@RequestHeader("X-Auth-Token") String id) {
            return sessions.findById(id) == null ? "nobody" : working("somebody");
        }

        @GetMapping("/api/v1/late")
        @ForAnybody
        String late(@RequestHeader("X-Auth-Token") String id) {
            return work.execute(open -> sessions.findById(id) == null ? working("nobody") : working("somebody"));
        }

        private String working(String answer) {
            return work.execute(open ->
                    database.sql("select ?").param(answer).query(String.class).single());
        }
    }
}
