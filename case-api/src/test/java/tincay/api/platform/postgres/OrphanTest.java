package tincay.api.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tincay.api.TestPostgres;

/** What stands in the folder after an application was killed or a machine went dark. */
class OrphanTest {

    private static final Path CLUSTER = OneFolder.path().resolve("cluster");
    private static final Path PID = CLUSTER.resolve("postmaster.pid");

    private DataFolder folder;

    @BeforeEach
    void a_folder_that_was_used_before() {
        folder = OneFolder.take();
        EmbeddedServer.start(folder).close();
    }

    @AfterEach
    void give() {
        folder.close();
    }

    @Test
    void a_server_that_outlived_its_application_is_taken_over() throws IOException {
        EmbeddedServer.start(folder);
        folder.close(); // what the kernel does for a killed application
        String running = Files.readString(PID);
        folder = OneFolder.take();
        try (var adopted = EmbeddedServer.start(folder)) {
            assertThat(Files.readString(PID)).isEqualTo(running);
            assertThat(adopted.url()).contains(":" + running.lines().toList().get(3) + "/");
        }
        assertThat(PID).doesNotExist();
    }

    @Test
    void a_server_that_outlived_its_application_but_forgets_is_stopped_instead() throws Exception {
        var weak = EmbeddedServer.start(folder);
        weaken(weak);
        folder.close();
        folder = OneFolder.take();
        assertThatThrownBy(() -> EmbeddedServer.start(folder)).hasMessage("database-not-durable");
        assertThat(PID).doesNotExist();
    }

    @Test
    void a_stranger_s_number_in_a_stale_file_is_survived() throws IOException {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            leave(stranger.pid(), 9);
            assertStartsAnew();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void left_to_itself_postgresql_would_not_start_beside_the_stranger() throws IOException {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            leave(stranger.pid(), 9);
            var program = new Program(OneFolder.path().resolve("postgres.log"));
            String pgCtl = Binaries.in(folder).resolve("pg_ctl").toString();
            assertThatThrownBy(() -> program.run(List.of(pgCtl, "-D", CLUSTER.toString(), "-w", "-s", "start")))
                    .isInstanceOf(IOException.class);
        } finally {
            stranger.destroy();
            Files.deleteIfExists(PID);
        }
    }

    @Test
    void a_stranger_s_postgresql_is_neither_told_the_password_nor_taken_over() throws Exception {
        try (var connection = DriverManager.getConnection(TestPostgres.freshDatabase(), "postgres", null);
                var statement = connection.createStatement();
                var backend = statement.executeQuery("select pg_backend_pid()");
                var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            backend.next();
            leave(backend.getLong(1), listening.getLocalPort());
            assertStartsAnew();
            listening.setSoTimeout(1);
            assertThatThrownBy(listening::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "x", "1\n2\n3\nnone\n", "-1\n\n\n\n\n", "99999999999999999999\n1\n1\n1\n"})
    void a_file_that_makes_no_sense_is_survived(String text) throws IOException {
        Files.writeString(PID, text);
        assertStartsAnew();
    }

    private void assertStartsAnew() throws IOException {
        try (var server = EmbeddedServer.start(folder)) {
            List<String> lines = Files.readAllLines(PID);
            Path home = Path.of("/proc", lines.getFirst().strip(), "cwd").toRealPath();
            assertThat(home).isEqualTo(CLUSTER.toRealPath());
            assertThat(server.url()).contains(":" + lines.get(3) + "/");
        }
    }

    private static void leave(long pid, Object port) throws IOException {
        Files.writeString(PID, "%d\n%s\n1700000000\n%s\n\n127.0.0.1\n".formatted(pid, CLUSTER, port));
    }

    private static void weaken(EmbeddedServer server) throws IOException, SQLException {
        Path settings = CLUSTER.resolve("postgresql.conf");
        String port = Files.readAllLines(PID).get(3).strip();
        Files.writeString(settings, Settings.SAFE.with("fsync", "off").text(Integer.parseInt(port)));
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.secret());
                var statement = connection.createStatement()) {
            statement.execute("select pg_reload_conf()");
            await().until(() -> Settings.show(connection, "fsync").equals("off"));
        }
    }
}
