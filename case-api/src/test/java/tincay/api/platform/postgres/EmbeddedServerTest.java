package tincay.api.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tincay.api.platform.UserMistake;

class EmbeddedServerTest {

    private static final String SECRET = "Hạnh-ở-nhà-số-7";

    private DataFolder folder;

    @BeforeEach
    void take() {
        folder = OneFolder.take();
    }

    @AfterEach
    void give() {
        folder.close();
    }

    @Test
    void what_is_committed_is_on_the_disk() throws SQLException {
        try (var server = EmbeddedServer.start(folder);
                var connection = connect(server)) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(Settings.show(connection, setting)).as(setting).isEqualTo("on");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, off",
        "synchronous_commit, off",
        "full_page_writes, off",
        "log_min_messages, warning",
        "log_error_verbosity, default",
        "log_min_error_statement, error"
    })
    void a_server_that_forgets_or_talks_is_refused_and_stopped_and_a_safe_one_starts_after_it(
            String setting, String value) throws SQLException {
        var unsafe = Settings.SAFE.with(setting, value);
        assertThatThrownBy(() -> EmbeddedServer.start(folder, unsafe))
                .isInstanceOf(UserMistake.class)
                .hasMessage("database-not-durable");
        assertThat(OneFolder.path().resolve("cluster/postmaster.pid")).doesNotExist();
        try (var server = EmbeddedServer.start(folder);
                var connection = connect(server)) {
            assertThat(Settings.show(connection, setting)).isNotEqualTo(value);
        }
    }

    @Test
    void as_the_library_comes_it_forgets_and_lets_anybody_in() throws Exception {
        try (var stock = EmbeddedPostgres.start();
                var connection = stock.getPostgresDatabase().getConnection()) {
            assertThat(Settings.show(connection, "fsync")).isEqualTo("off");
            assertThat(Settings.show(connection, "synchronous_commit")).isEqualTo("off");
            assertThat(entries(connection)).contains("trust");
        }
    }

    @Test
    void nobody_comes_in_without_the_password() throws SQLException {
        try (var server = EmbeddedServer.start(folder);
                var connection = connect(server)) {
            assertThat(entries(connection)).isNotEmpty().containsOnly("scram-sha-256");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), null))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("no password was provided");
        }
    }

    @Test
    void only_the_owner_can_look_into_the_folder_and_the_programs_stand_in_it() throws IOException {
        Files.setPosixFilePermissions(OneFolder.path(), PosixFilePermissions.fromString("rwxr-xr-x"));
        give();
        take();
        try (var server = EmbeddedServer.start(folder)) {
            assertThat(permissions("")).isEqualTo("rwx------");
            assertThat(permissions("postgres.password")).isEqualTo("rw-------");
            assertThat(permissions("postgres.log")).isEqualTo("rw-------");
            assertThat(permissions("cluster")).isEqualTo("rwx------");
            assertThat(server.cluster()).startsWith(OneFolder.path());
            assertThat(program()).startsWith(OneFolder.path().toRealPath());
        }
    }

    @Test
    void a_failing_statement_leaves_neither_itself_nor_a_value_in_the_server_s_log() throws Exception {
        try (var server = EmbeddedServer.start(folder);
                var connection = connect(server)) {
            fail(connection);
            assertThat(log()).doesNotContain(SECRET);
        }
    }

    @Test
    void as_postgresql_comes_its_log_tells_the_value() throws Exception {
        try (var server = EmbeddedServer.start(folder);
                var connection = connect(server)) {
            run(connection, "set log_min_messages = 'warning'");
            fail(connection);
            assertThat(log()).contains(SECRET);
        } finally {
            Files.writeString(OneFolder.path().resolve("postgres.log"), "");
        }
    }

    @Test
    void a_lost_or_wrong_password_is_said_and_nothing_is_made_anew() throws IOException {
        EmbeddedServer.start(folder).close();
        Path file = OneFolder.path().resolve("postgres.password");
        String right = Files.readString(file);
        Files.delete(file);
        assertThatThrownBy(() -> EmbeddedServer.start(folder)).hasMessage("database-password-missing");
        assertThat(file).doesNotExist();
        folder.writePrivately(file, "wrong");
        assertThatThrownBy(() -> EmbeddedServer.start(folder)).hasMessage("database-password-wrong");
        assertThat(file).hasContent("wrong");
        folder.writePrivately(file, right);
        EmbeddedServer.start(folder).close();
    }

    private static void fail(Connection connection) {
        for (String statement : List.of(
                "select cast('" + SECRET + "' as integer)",
                "select \"" + SECRET + "\"",
                "do $$ begin raise exception 'about %', '" + SECRET + "'; end $$",
                "create temporary table one(name text primary key)",
                "insert into one values ('" + SECRET + "'), ('" + SECRET + "')")) {
            try {
                run(connection, statement);
            } catch (SQLException expected) {
                assertThat(expected.getSQLState()).isNotNull();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> entries(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select array_agg(distinct auth_method) from pg_hba_file_rules")) {
            row.next();
            return List.of((String[]) row.getArray(1).getArray());
        }
    }

    private static Connection connect(EmbeddedServer server) throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.secret());
    }

    private static String log() throws IOException {
        return Files.readString(OneFolder.path().resolve("postgres.log"));
    }

    private static String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(
                Files.getPosixFilePermissions(OneFolder.path().resolve(name)));
    }

    private static Path program() throws IOException {
        String pid = Files.readAllLines(OneFolder.path().resolve("cluster/postmaster.pid"))
                .getFirst();
        return Path.of("/proc", pid.strip(), "exe").toRealPath();
    }
}
