package tincay.api.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

import tincay.api.platform.UserMistake;

/** A folder only its owner can look into. It gets its name when it is whole; until then it can be thrown away. */
final class Fresh implements AutoCloseable {

    private final Path name;
    private final Path part;

    private Fresh(Path name, Path part) {
        this.name = name;
        this.part = part;
    }

    /**
     * Begins a folder.
     *
     * @throws UserMistake if there is something in it, or somebody has begun it before
     */
    static Fresh named(Path folder) throws IOException {
        Path name = folder.toAbsolutePath().normalize();
        if (Files.exists(name) && !isEmpty(name)) {
            throw new UserMistake("backup-folder-not-empty", folder);
        }
        Path part = name.resolveSibling(name.getFileName() + ".part");
        Files.createDirectories(name.resolveSibling("."));
        try {
            return new Fresh(name, makePrivate(part));
        } catch (FileAlreadyExistsException begun) {
            throw new UserMistake("backup-unfinished", part);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> there = Files.list(folder)) {
            return there.findAny().isEmpty();
        }
    }

    private static Path makePrivate(Path folder) throws IOException {
        return Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    Path path() {
        return part;
    }

    Path folder(String below) throws IOException {
        return makePrivate(part.resolve(below));
    }

    /** A file that is on the disk when it is closed. */
    static OutputStream file(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16) {
            @Override
            public void close() throws IOException {
                try (channel) {
                    flush();
                    channel.force(true);
                }
            }
        };
    }

    /** It is whole now. */
    void keep() throws IOException {
        force(part);
        Files.move(part, name, StandardCopyOption.ATOMIC_MOVE);
        force(name.resolveSibling("."));
    }

    static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Throws away what was not kept. */
    @Override
    public void close() throws IOException {
        if (Files.exists(part)) {
            try (Stream<Path> all = Files.walk(part)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
