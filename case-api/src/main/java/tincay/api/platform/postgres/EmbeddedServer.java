package tincay.api.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import tincay.api.platform.UserMistake;

/**
 * A PostgreSQL of our own: durable, on loopback, with a password, quiet in its log. A server that outlived its application is
 * adopted only after it has named our folder as its own.
 */
public final class EmbeddedServer implements AutoCloseable {

    static final String USER = "tincay";

    private static final String WRONG_PASSWORD = "28P01";

    private final DataFolder folder;
    private final Path bin;
    private final Path cluster;
    private final Program program;
    private final String password;
    private final int port;

    private EmbeddedServer(DataFolder folder, Settings settings) throws IOException {
        this.folder = folder;
        this.cluster = folder.resolve("cluster");
        this.bin = Binaries.in(folder);
        this.program = new Program(log(folder));
        this.password = password();
        if (Files.notExists(cluster.resolve("PG_VERSION"))) {
            initialise();
        }
        Optional<Integer> orphan = Orphan.portOf(cluster, password);
        if (orphan.isPresent()) {
            this.port = orphan.get();
        } else {
            this.port = freePort();
            folder.writePrivately(cluster.resolve("postgresql.conf"), settings.text(port));
            program.run(List.of(bin.resolve("pg_ctl").toString(), "-D", cluster.toString(), "-w", "-s", "start"));
        }
    }

    /**
     * Starts the server below the folder, or takes over the one that still runs there.
     *
     * @throws UserMistake if it does not start, or does not keep what it was given
     */
    public static EmbeddedServer start(DataFolder folder) {
        return start(folder, Settings.SAFE);
    }

    static EmbeddedServer start(DataFolder folder, Settings settings) {
        EmbeddedServer server;
        try {
            server = new EmbeddedServer(folder, settings);
        } catch (IOException failed) {
            throw new UserMistake("database-not-started", folder.resolve("postgres.log"));
        }
        refuseUnsafe(server);
        return server;
    }

    private static void refuseUnsafe(EmbeddedServer server) {
        String mistake;
        try {
            if (Settings.areSafe(server)) {
                return;
            }
            mistake = "database-not-durable";
        } catch (SQLException refused) {
            mistake = WRONG_PASSWORD.equals(refused.getSQLState()) ? "database-password-wrong" : "database-unreachable";
        }
        server.close();
        throw new UserMistake(mistake);
    }

    public String url() {
        return url(port);
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?logServerErrorDetail=false";
    }

    public String user() {
        return USER;
    }

    public String password() throws IOException {
        Path file = folder.resolve("postgres.password");
        if (Files.notExists(file)) {
            if (Files.exists(cluster)) {
                throw new UserMistake("database-password-missing");
            }
            byte[] drawn = new byte[24];
            new SecureRandom().nextBytes(drawn);
            folder.writePrivately(file, HexFormat.of().formatHex(drawn));
        }
        return Files.readString(file);
    }

    String secret() {
        return password;
    }

    Path cluster() {
        return cluster;
    }

    private void initialise() throws IOException {
        Path half = folder.resolve("cluster-half-made");
        Trees.delete(half);
        program.run(List.of(
                bin.resolve("initdb").toString(),
                "--pgdata=" + half,
                "--username=" + USER,
                "--pwfile=" + folder.resolve("postgres.password"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C"));
        Files.move(half, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path log(DataFolder folder) throws IOException {
        Path log = folder.resolve("postgres.log");
        if (Files.notExists(log)) {
            Files.createFile(log, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return log;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        try {
            program.run(List.of(
                    bin.resolve("pg_ctl").toString(), "-D", cluster.toString(), "-w", "-s", "-m", "fast", "stop"));
        } catch (IOException gone) {
            throw new IllegalStateException("the database did not stop", gone);
        }
    }
}
