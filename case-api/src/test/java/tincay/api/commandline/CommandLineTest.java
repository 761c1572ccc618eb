package tincay.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import tincay.api.Ports;
import tincay.api.ReleaseSamples;
import tincay.api.platform.postgres.DataFolder;
import tincay.api.platform.postgres.EmbeddedServer;

/** Mistakes that are met while the application starts on an installation that was used before. */
class CommandLineTest {

    @TempDir
    private static Path parent;

    private static Path data;
    private static Path key;

    @BeforeAll
    static void an_installation_that_was_used_before() throws Exception {
        data = parent.resolve("data-demo"); // a name says nothing about what is in it
        key = data.resolve("master.key");
        try (var running = Terminal.start(data)) {
            assertThat(statusOf(running.port())).isEqualTo(200);
        }
    }

    @Test
    void a_second_start_on_the_same_folder_is_refused_and_the_first_goes_on() throws Exception {
        try (var running = Terminal.start(data)) {
            var before = secrets();
            Terminal.type("vi", start()).isMistake("folder-in-use", "vi", data);
            assertThat(secrets()).isEqualTo(before);
            assertThat(statusOf(running.port())).isEqualTo(200);
        }
    }

    @Test
    void a_port_in_use_is_said_and_another_one_works() throws Exception {
        int port = Ports.free();
        try (var other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            Terminal.type("en", "start", "--data", data.toString(), "--port", String.valueOf(other.getLocalPort()))
                    .isMistake("port-in-use", "en", String.valueOf(port));
        }
        assertStarts();
    }

    private enum Damage {
        MISSING("master-key-missing"),
        GARBAGE("master-key-unreadable"),
        EMPTY("master-key-unreadable"),
        OPEN_TO_OTHERS("master-key-open-to-others"),
        OF_ANOTHER_INSTALLATION("master-key-wrong");

        private final String code;

        Damage(String code) {
            this.code = code;
        }

        void happen() throws IOException {
            switch (this) {
                case MISSING -> Files.delete(key);
                case GARBAGE -> Files.writeString(key, "khóa");
                case EMPTY -> Files.write(key, new byte[0]);
                case OPEN_TO_OTHERS -> rights("rw-r--r--");
                case OF_ANOTHER_INSTALLATION -> Files.write(key, OtherKey.made());
            }
        }
    }

    @Test
    void a_damaged_master_key_is_said_and_never_replaced_and_the_right_one_works_again() throws Exception {
        byte[] right = Files.readAllBytes(key);
        for (Damage damage : Damage.values()) {
            damage.happen();
            var before = secrets();
            Terminal.type("vi", start()).isMistake(damage.code, "vi");
            assertThat(secrets()).as(damage.name()).isEqualTo(before);
            Files.write(key, right);
            rights("rw-------");
        }
        assertStarts();
    }

    @Test
    void demonstration_and_real_data_never_meet() throws Exception {
        var before = secrets();
        Terminal.type("vi", "demo", "--data", data.toString(), "--port", port()).isMistake("not-a-demonstration", "vi");
        mark("demo");
        Terminal.type("en", start()).isMistake("a-demonstration", "en");
        assertThat(rebuild("service-list").status()).isZero();
        mark("start");
        assertThat(secrets()).isEqualTo(before);
        assertStarts();
    }

    @Test
    void rebuild_names_the_read_models_there_are() {
        var said = rebuild("nonsense");
        assertThat(said.err().lines()).hasSize(1);
        assertThat(said.err())
                .contains(
                        "address-book, casefile, caseload, data-requests, duties, feedback, openings, partner-list, programme-report, referralinbox, service-list, statistics, ties, transfers, urgent-reviews")
                .doesNotContain("nonsense");
        assertThat(said.status()).isEqualTo(1);
        assertThat(rebuild("caseload").out().lines()).endsWith(new Words("en").of("rebuilt", "caseload"));
    }

    @Test
    void a_release_is_planned_in_words_and_refused_in_one_sentence() throws Exception {
        String half = LocalDate.now().getYear() + "-H1";
        var unplanned = release(half, "--dry-run");
        assertThat(unplanned.err()).contains("tincay.statistics.plan").doesNotContain("plan-missing");
        assertThat(unplanned.out()).isEmpty();
        assertThat(unplanned.status()).isEqualTo(1);
        mark("demo");
        try {
            var planned = release(half, "--dry-run");
            assertThat(planned.status()).isZero();
            assertThat(planned.out())
                    .contains(
                            "H-1", LocalDate.now().getYear() + "-07-30", "opened-by-sex-and-risk", "12 cells", "0.406");
            assertThat(planned.out().lines()).hasSize(11);
            assertThat(release("2026-H3").err())
                    .isEqualTo(release("nonsense", "--dry-run").err());
            assertThat(release(LocalDate.now().getYear() + 1 + "-H2").err()).contains("too early");
        } finally {
            mark("start");
        }
    }

    @Test
    void a_correction_is_planned_in_words_and_refused_in_one_sentence() throws Exception {
        String half = LocalDate.now().getYear() + "-H1";
        mark("demo");
        try {
            stored(database -> ReleaseSamples.publish(database, ReleaseSamples.artefact("H-1", half, () -> 145)));
            refused("Only tables with rows", half, "--correct", "nonsense,");
            refused("too early", LocalDate.now().getYear() + 1 + "-H2", "--correct", "opened-by-form");
            var planned = release(half, "--correct", "opened-by-form,referred-by-service", "--dry-run");
            assertThat(planned.out().lines()).hasSize(3);
            assertThat(planned.out())
                    .contains(
                            half + ", revision 1",
                            "another ρ 0.0713; 0.1000 of 0.10",
                            "opened-by-form: opened, by form 5")
                    .doesNotContain("145");
            assertThat(planned.status()).isZero();
            var dear = release(half, "--correct", "opened-by-form,opened-by-age,referred-by-service", "--dry-run");
            assertThat(dear.out()).contains("another ρ 0.1025");
            assertThat(dear.err()).contains("Choose fewer tables");
            assertThat(dear.status()).isEqualTo(1);
            // what was published stands here without its fact
            refused("has not been published", half, "--correct", "opened-by-form");
            stored(database -> database.sql("insert into release.correction values (?, 1, ?, 1, 'opened-by-form')")
                    .params(LocalDate.now().getYear(), half)
                    .update());
            refused("once a year", half, "--correct", "closed-by-reason");
            var late = release(half, "--correct", "opened-by-form", "--dry-run");
            assertThat(late.out()).contains("another ρ 0.0312; 0.0688 of 0.10");
            assertThat(late.err()).contains("once a year");
        } finally {
            mark("start");
        }
    }

    private static void refused(String sentence, String... words) {
        var said = release(words);
        assertThat(said.err()).contains(sentence).doesNotContain("nonsense", "release.");
        assertThat(said.err().lines()).hasSize(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.status()).isEqualTo(1);
    }

    private static void stored(Consumer<JdbcClient> what) throws Exception {
        try (var folder = DataFolder.take(data);
                var server = EmbeddedServer.start(folder);
                var connection = DriverManager.getConnection(server.url(), server.user(), server.password())) {
            what.accept(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        }
    }

    private static Terminal.Said release(String... words) {
        return Terminal.type(
                "en",
                Stream.of(new String[] {"release"}, words, new String[] {"--data", data.toString()})
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
    }

    @Test
    void beside_a_running_application_a_read_model_is_rebuilt_and_what_was_laid_aside_is_seen_and_dropped()
            throws Exception {
        try (var running = Terminal.start(data)) {
            assertThat(rebuild("caseload").out().lines()).endsWith(new Words("en").of("rebuilt", "caseload"));
            assertThat(letters().out().lines()).containsExactly(new Words("en").of("letters-none"));
            ask("insert into log.dead_letter(dead_letter_id, processing_group, sequence_identifier, sequence_index,"
                    + " message_type, event_identifier, time_stamp, payload_type, payload, enqueued_at, cause_message)"
                    + " values ('d', 'caseload', 'a-case', 0, 'm', 'e', 'then', 'p', 'secret',"
                    + " '2026-11-21T05:00:00Z', 'java.lang.IllegalStateException')");
            assertThat(letters().out().lines())
                    .containsExactly("caseload  a-case  1 facts, since 2026-11-21T05:00:00Z: IllegalStateException");
            letters("discard", "caseload", "another").isMistake("nothing-laid-aside", "en");
            assertThat(letters("retry", "nonsense").err()).contains("caseload").doesNotContain("nonsense");
            assertThat(letters("discard", "caseload", "a-case").out().lines())
                    .containsExactly(new Words("en").of("letters-discarded", 1, "caseload"));
            assertThat(letters("retry", "caseload").out().lines()).containsExactly(new Words("en").of("letters-none"));
            assertThat(statusOf(running.port())).isEqualTo(200);
        }
    }

    private static void ask(String sql) throws Exception {
        String port = Files.readAllLines(data.resolve("cluster/postmaster.pid"))
                .get(3)
                .strip();
        String password = Files.readString(data.resolve("postgres.password"));
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "tincay", password);
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private static Terminal.Said letters(String... words) {
        return Terminal.type(
                "en",
                Stream.of(new String[] {"letters"}, words, new String[] {"--data", data.toString()})
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
    }

    private static Terminal.Said rebuild(String readModel) {
        return Terminal.type("en", "rebuild", readModel, "--data", data.toString());
    }

    private static String[] start() {
        return new String[] {"start", "--data", data.toString(), "--port", port()};
    }

    private static String port() {
        return String.valueOf(Ports.free());
    }

    private static void assertStarts() throws Exception {
        try (var running = Terminal.start(data)) {
            assertThat(statusOf(running.port())).isEqualTo(200);
        }
    }

    private static int statusOf(int port) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/vao"))
                    .build();
            return client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static Map<String, String> secrets() throws IOException {
        return Map.of("key", content(key), "password", content(data.resolve("postgres.password")));
    }

    private static String content(Path file) throws IOException {
        return Files.exists(file)
                ? HexFormat.of().formatHex(Files.readAllBytes(file)) + Files.getPosixFilePermissions(file)
                : "none";
    }

    private static void rights(String rights) throws IOException {
        Set<PosixFilePermission> only = PosixFilePermissions.fromString(rights);
        Files.setPosixFilePermissions(key, only);
    }

    private static void mark(String mode) throws Exception {
        try (var folder = DataFolder.take(data);
                var server = EmbeddedServer.start(folder);
                var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.prepareStatement("update log.installation set mode = ?")) {
            statement.setString(1, mode);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
