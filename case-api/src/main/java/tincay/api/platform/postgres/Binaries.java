package tincay.api.platform.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once below the data folder where nobody else can exchange them. */
final class Binaries {

    private static final String VERSION = "18.3.0";

    private Binaries() {}

    static Path in(DataFolder folder) throws IOException {
        Path ready = folder.resolve("postgresql-" + VERSION);
        if (Files.notExists(ready)) {
            Path half = folder.resolve("postgresql-half-unpacked");
            Trees.delete(half);
            unpack(half);
            Files.move(half, ready, StandardCopyOption.ATOMIC_MOVE);
        }
        return ready.resolve("bin");
    }

    private static void unpack(Path target) throws IOException {
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm64v8" : "x86_64";
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary("linux", machine);
                var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("an entry outside the archive");
                }
                unpack(tar, entry, path);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink() || entry.isLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            boolean runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(runs ? "rwx------" : "rw-------"));
        }
    }
}
