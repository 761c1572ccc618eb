package tincay.api.platform.postgres;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import tincay.api.Ports;

/** A PostgreSQL of a test's own on a port it keeps: as durable as the embedded one, and at the mercy of the test. */
public final class OwnPostgres implements AutoCloseable {

    public static final String USER = "tincay";
    public static final String PASSWORD = "on-loopback-only";

    private static final Path BIN = unpacked();

    private final Path folder;
    private final Disk disk;
    private final int port = Ports.free();
    private boolean running;

    private OwnPostgres(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
        // Whatever becomes of the test, nothing runs on when it has ended.
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** A new server below the folder, started. */
    public static OwnPostgres in(Path folder) throws IOException {
        return on(Disk.WIDE, folder);
    }

    /** A new server on a disk of so many megabytes, mounted at the folder for its processes alone. */
    public static OwnPostgres onMegabytes(int megabytes, Path folder) throws IOException {
        return on(Disk.small(megabytes, folder), folder);
    }

    private static OwnPostgres on(Disk disk, Path folder) throws IOException {
        var server = new OwnPostgres(folder, disk);
        Path secret = Files.writeString(folder.resolveSibling(folder.getFileName() + ".password"), PASSWORD);
        server.run(
                "initdb",
                "--pgdata=" + server.cluster(),
                "--username=" + USER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync");
        server.configure("");
        server.start();
        return server;
    }

    /** A second server that follows this one; a commit is answered when both have it. */
    public OwnPostgres standby(Path other) throws IOException {
        var second = new OwnPostgres(other, Disk.WIDE);
        Copy.of(cluster(), second.cluster(), this);
        second.configure("primary_conninfo = 'host=127.0.0.1 port=%d user=%s password=%s application_name=second'"
                .formatted(port, USER, PASSWORD));
        Files.createFile(second.cluster().resolve("standby.signal"));
        second.start();
        db().sql("alter system set synchronous_standby_names = 'second'").update();
        db().sql("select pg_reload_conf()").query().singleRow();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> db().sql("select sync_state from pg_stat_replication")
                        .query(String.class)
                        .list()
                        .equals(List.of("sync")));
        return second;
    }

    private void configure(String more) throws IOException {
        Settings settings = Settings.SAFE
                .with("wal_keep_size", "128MB")
                .with("min_wal_size", "32MB")
                .with("max_wal_size", "48MB");
        Files.writeString(disk.seen(cluster()).resolve("postgresql.conf"), settings.text(port) + more + "\n");
    }

    public void start() throws IOException {
        run("pg_ctl", "-D", cluster().toString(), "-w", "-s", "start");
        running = true;
    }

    /** Makes a standby the primary. */
    public void promote() throws IOException {
        run("pg_ctl", "-D", cluster().toString(), "-w", "-s", "promote");
    }

    /** Ends the server and all its processes as a power cut would. */
    public void kill() throws IOException {
        Path file = disk.seen(cluster()).resolve("postmaster.pid");
        ProcessHandle postmaster = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                .orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
        all.addFirst(postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
        await().atMost(Duration.ofSeconds(10)).until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
        Files.deleteIfExists(file); // its number may be another program's by the next start
        running = false;
    }

    @Override
    public void close() {
        try {
            if (running) {
                kill();
            }
            disk.close();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    public String url() {
        return "jdbc:postgresql://" + place() + "/postgres";
    }

    /** Where to find whichever of the two is the primary. */
    public String urlWith(OwnPostgres other) {
        return "jdbc:postgresql://%s,%s/postgres?targetServerType=primary".formatted(place(), other.place());
    }

    private String place() {
        return "127.0.0.1:" + port;
    }

    public JdbcClient db() {
        return JdbcClient.create(new DriverManagerDataSource(url(), USER, PASSWORD));
    }

    /** How many rows there are in a table, or under a condition. */
    public long count(String from) {
        return db().sql("select count(*) from " + from).query(Long.class).single();
    }

    private Path cluster() {
        return folder.resolve("cluster");
    }

    private void run(String program, String... words) throws IOException {
        Path log = folder.resolveSibling(folder.getFileName() + ".log");
        List<String> all = Stream.concat(Stream.of(BIN.resolve(program).toString()), Stream.of(words))
                .toList();
        disk.run(log, all);
    }

    private static Path unpacked() {
        try (DataFolder one = OneFolder.take()) {
            return Binaries.in(one);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
