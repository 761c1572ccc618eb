package tincay.api.journey;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tincay.api.Ports;
import tincay.api.platform.postgres.OwnPostgres;

/** The application as it is started by hand: a process of its own, killed and started again on the same folder and port. */
final class OwnProcess implements AutoCloseable {

    private final ProcessBuilder program;
    private final int port;
    private final List<String> said = new ArrayList<>();
    private Process process;

    private OwnProcess(Path folder, Map<String, String> environment) throws IOException {
        this.port = Ports.free();
        this.program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classesOfTheApplication(),
                        "tincay.api.TinCay",
                        "demo",
                        "--data",
                        folder.toString(),
                        "--port",
                        String.valueOf(port))
                .redirectErrorStream(true);
        program.environment().put("TINCAY_DUTIES_EVERY", "24h"); // versions are named by tests that take their time
        program.environment().put("TINCAY_HISTORY_CASES", "0");
        program.environment().put("TINCAY_SIGHT_PATIENCE", "20s"); // a cold process on a busy machine reads late
        program.environment().putAll(environment);
        launch();
        // Whatever becomes of the test, nothing runs on when it has ended.
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** Launches one of several nodes on a database; it has a folder of its own and shares the master key. */
    static OwnProcess node(Path folder, OwnPostgres database) throws IOException {
        return node(folder, database.url());
    }

    static OwnProcess node(Path folder, String url) throws IOException {
        Files.createDirectories(folder);
        return new OwnProcess(
                folder,
                Map.of(
                        "SPRING_DATASOURCE_URL",
                        url,
                        "SPRING_DATASOURCE_USERNAME",
                        OwnPostgres.USER,
                        "SPRING_DATASOURCE_PASSWORD",
                        OwnPostgres.PASSWORD,
                        "TINCAY_MASTER_KEY",
                        folder.resolveSibling("master.key").toString()));
    }

    /** Starts what is not running; it may not answer yet. */
    OwnProcess launch() throws IOException {
        said.clear();
        process = program.start();
        return this;
    }

    /** Returns when it answers. */
    OwnProcess ready() throws IOException {
        if (!answers()) {
            throw new AssertionError("it did not start: " + said);
        }
        return this;
    }

    /** Returns when it answers; as a supervisor would, it launches again what found no database and gave up. */
    OwnProcess kept() throws IOException {
        for (int starts = 0; starts < 5; starts++) {
            if (answers()) {
                return this;
            }
            launch();
        }
        return ready();
    }

    private boolean answers() throws IOException {
        var lines = process.inputReader();
        while (said.isEmpty() || !said.getLast().startsWith("dpo ")) {
            String line = lines.readLine();
            if (line == null) {
                return false;
            }
            said.add(line);
        }
        return true;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    long pid() {
        return process.pid();
    }

    /** Where the machine is watched. */
    String watchedUrl() {
        return "http://127.0.0.1:" + (port + 1);
    }

    String said() {
        return String.join("\n", said);
    }

    /** Ends it like a power cut does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static String classesOfTheApplication() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
