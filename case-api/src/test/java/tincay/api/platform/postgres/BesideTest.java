package tincay.api.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that needs the database of a folder while an application may be running in it. */
class BesideTest {

    private static final Path PID = OneFolder.path().resolve("cluster/postmaster.pid");

    @Test
    void the_server_of_a_running_application_is_used_and_left_running() throws Exception {
        try (var application = FolderServer.own(OneFolder.path())) {
            try (var beside = FolderServer.beside(OneFolder.path())) {
                assertThat(beside.url()).isEqualTo(application.url());
                assertAnswers(beside);
            }
            assertAnswers(application);
        }
        assertThat(PID).doesNotExist();
    }

    @Test
    void where_no_application_runs_the_server_runs_for_as_long_as_it_is_needed() throws Exception {
        FolderServer.own(OneFolder.path()).close();
        try (var alone = FolderServer.beside(OneFolder.path())) {
            assertAnswers(alone);
            assertThatThrownBy(() -> FolderServer.own(OneFolder.path())).hasMessage("folder-in-use");
        }
        assertThat(PID).doesNotExist();
    }

    @Test
    void a_folder_without_a_database_gets_none(@TempDir Path empty) {
        assertThatThrownBy(() -> FolderServer.beside(empty)).hasMessage("nothing-here");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void who_does_not_hold_the_folder_leaves_its_files_alone() throws IOException {
        FolderServer.own(OneFolder.path()).close();
        try (var holder = OneFolder.take()) {
            Files.writeString(PID, "a server that is just starting");
            assertThatThrownBy(() -> FolderServer.beside(OneFolder.path())).hasMessage("database-unreachable");
            assertThat(PID).exists();
            Files.delete(PID);
            assertThat(holder.resolve("cluster")).exists();
        }
    }

    private static void assertAnswers(FolderServer server) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), EmbeddedServer.USER, server.password())) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }
}
