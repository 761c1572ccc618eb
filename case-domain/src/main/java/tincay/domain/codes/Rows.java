package tincay.domain.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a data file of a version: parts apart by tabs; a line beginning with # says what they are. */
final class Rows {

    private Rows() {}

    static List<String[]> of(String version, String file) {
        String path = "/codes/" + version + "/" + file;
        try (InputStream data = Rows.class.getResourceAsStream(path)) {
            if (data == null) {
                throw new IllegalStateException("no data file " + path);
            }
            return new String(data.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
