package tincay.api.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tincay.api.platform.UserMistake;

/** The folder everything lives in: only its owner may look in, and one application at a time holds it. */
public final class DataFolder implements AutoCloseable {

    private static final String LOCK = "tincay.lock";
    private static final Set<String> MAY_BE_THERE = Set.of("master.key", "logs", "lost+found");

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Makes the folder if need be, and keeps others out of it.
     *
     * @throws UserMistake if it is somebody's folder for something else, or cannot be written
     */
    public static void prepare(Path folder) {
        try {
            if (isForeign(folder)) {
                throw new UserMistake("folder-not-ours", folder);
            }
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            if (Files.notExists(folder.resolve(LOCK))) {
                Files.createFile(folder.resolve(LOCK));
            }
        } catch (IOException unwritable) {
            throw new UserMistake("folder-not-writable", folder);
        }
    }

    /**
     * Takes the folder, making it if need be.
     *
     * @throws UserMistake if another application holds it, it is not ours, or it cannot be written
     */
    public static DataFolder take(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        prepare(path);
        try {
            FileChannel channel = open(path);
            if (lock(channel) == null) {
                channel.close();
                throw new UserMistake("folder-in-use", folder);
            }
            return new DataFolder(path, channel);
        } catch (IOException unwritable) {
            throw new UserMistake("folder-not-writable", folder);
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        return FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** A folder with other things in it was named by mistake: its owner's rights are not ours to change. */
    private static boolean isForeign(Path folder) throws IOException {
        if (!Files.isDirectory(folder) || Files.exists(folder.resolve(LOCK))) {
            return false;
        }
        try (Stream<Path> there = Files.list(folder)) {
            return there.map(Path::getFileName).map(Path::toString).anyMatch(name -> !MAY_BE_THERE.contains(name));
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Writes a file only its owner can read. */
    void writePrivately(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }
}
