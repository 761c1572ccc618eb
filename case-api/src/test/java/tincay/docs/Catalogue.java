package tincay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of {@code docs} that is written from the code: compared in every build, written anew with {@code -Dtincay.write=true}. */
final class Catalogue {

    private static final Path DOCS = Path.of("../docs");

    private Catalogue() {}

    static void compare(String page, String text) throws IOException {
        Path file = DOCS.resolve(page);
        if (Boolean.getBoolean("tincay.write")) {
            Files.createDirectories(DOCS);
            Files.writeString(file, text);
        }
        assertThat(file).as("write it anew with -Dtincay.write=true").content().isEqualTo(text);
    }
}
