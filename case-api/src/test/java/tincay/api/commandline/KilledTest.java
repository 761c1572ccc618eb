package tincay.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tincay.api.Ports;

/** The application as a process of its own: killed in the middle, typed a second time, ended politely. */
class KilledTest {

    @TempDir
    private Path parent;

    @Test
    void after_a_kill_the_next_start_takes_over_the_database_that_was_left_running() throws Exception {
        Path pid = data().resolve("cluster/postmaster.pid");
        Process first = start("first", "en_US.UTF-8");
        awaitSaid("first", "Running: http://127.0.0.1:");
        String server = Files.readString(pid);
        assertThat(said("first")).containsPattern("(?m)^admin [a-z0-9]{20}$");

        Process second = start("second", "");
        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(mistakes("second").lines()).containsExactly(new Words("vi").of("folder-in-use", data()));
        assertThat(said("second")).isEmpty();

        first.destroyForcibly().waitFor();
        assertThat(server(server)).isPresent();

        Process third = start("third", "vi_VN.UTF-8");
        awaitSaid("third", "Đang chạy: http://127.0.0.1:");
        assertThat(Files.readString(pid)).isEqualTo(server);
        assertThat(said("third")).doesNotContain("admin");
        third.destroy();
        third.waitFor();
        assertThat(pid).doesNotExist();
        assertThat(mistakes("first") + mistakes("third")).isEmpty();
    }

    private Optional<ProcessHandle> server(String pidFile) {
        return ProcessHandle.of(
                Long.parseLong(pidFile.lines().findFirst().orElseThrow().strip()));
    }

    private Process start(String name, String language) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        ours(),
                        "tincay.api.TinCay",
                        "start",
                        "--data",
                        data().toString(),
                        "--port",
                        String.valueOf(Ports.free()))
                .redirectOutput(parent.resolve(name + ".out").toFile())
                .redirectError(parent.resolve(name + ".err").toFile());
        builder.environment().keySet().removeIf(variable -> variable.startsWith("LC_") || variable.startsWith("JAVA_"));
        builder.environment().put("LANG", language);
        return builder.start();
    }

    /** The class path without the tests. */
    private static String ours() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path data() {
        return parent.resolve("data");
    }

    private void awaitSaid(String name, String line) throws IOException {
        await().atMost(Duration.ofMinutes(3))
                .until(() -> said(name).contains(line) || !mistakes(name).isEmpty());
        assertThat(mistakes(name)).isEmpty();
    }

    private String said(String name) throws IOException {
        return Files.readString(parent.resolve(name + ".out"));
    }

    private String mistakes(String name) throws IOException {
        return Files.readString(parent.resolve(name + ".err"));
    }
}
