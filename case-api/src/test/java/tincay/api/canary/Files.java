package tincay.api.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whole folders, file by file. */
final class Files {

    private Files() {}

    /** The file and the form the text is found in. */
    static Optional<String> find(Needles needles, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = java.nio.file.Files.walk(folder)) {
            files = all.filter(java.nio.file.Files::isRegularFile).toList();
        }
        return files.stream()
                .flatMap(file -> needles.in(read(file)).map(form -> folder.relativize(file) + ": " + form).stream())
                .findFirst();
    }

    private static byte[] read(Path file) {
        try {
            return java.nio.file.Files.readAllBytes(file);
        } catch (NoSuchFileException goneMeanwhile) {
            return new byte[0];
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
