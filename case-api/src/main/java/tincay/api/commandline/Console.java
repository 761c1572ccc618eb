package tincay.api.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The terminal of the person who types: its language, and letters it would not show by itself. */
public final class Console {

    private Console() {}

    /** Vietnamese unless it asks for another one. */
    public static String language() {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> System.getenv().getOrDefault(name, ""))
                .filter(language -> !language.isBlank())
                .findFirst()
                .orElse("vi");
    }

    /** A terminal that names no language would turn Vietnamese letters into question marks. */
    public static PrintStream unicode(FileDescriptor terminal) {
        return new PrintStream(new FileOutputStream(terminal), true, StandardCharsets.UTF_8);
    }
}
