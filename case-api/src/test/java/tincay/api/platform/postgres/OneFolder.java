package tincay.api.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A data folder whose programs are unpacked once for all tests of a JVM; one test at a time holds it. */
final class OneFolder {

    private static final Path PATH = made();

    private OneFolder() {}

    static Path path() {
        return PATH;
    }

    static DataFolder take() {
        return DataFolder.take(PATH);
    }

    private static Path made() {
        try {
            Path parent = Files.createTempDirectory("one");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(parent)));
            return parent.resolve("data");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void delete(Path parent) {
        try {
            Trees.delete(parent);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
