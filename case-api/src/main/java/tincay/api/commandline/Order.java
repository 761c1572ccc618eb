package tincay.api.commandline;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What was typed.
 *
 * @param data the data folder
 * @param subject what the command is about: the read model to rebuild, the folder of the backup
 * @param erased a later backup whose register of the erased counts as well
 */
record Order(
        Command command,
        Path data,
        int port,
        boolean help,
        @Nullable String subject,
        @Nullable Path erased) {

    /** What can be asked for. */
    enum Command {
        START(false),
        DEMO(false),
        REBUILD(true),
        BACKUP(true),
        RESTORE(true),
        HELP(false);

        private final boolean needsSubject;

        Command(boolean needsSubject) {
            this.needsSubject = needsSubject;
        }
    }

    private static final int PORT = 8080;

    /**
     * Reads the words.
     *
     * @throws IllegalArgumentException if they are none of ours
     */
    static Order of(List<String> words) {
        if (words.isEmpty() || List.of("--help", "help").contains(words.getFirst())) {
            return new Order(Command.HELP, Path.of("data"), PORT, true, null, null);
        }
        Command command = Command.valueOf(words.getFirst().toUpperCase(Locale.ROOT));
        Path data = Path.of(command == Command.DEMO ? "data-demo" : "data");
        int port = PORT;
        boolean help = false;
        String subject = null;
        Path erased = null;
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case "--help" -> help = true;
                case "--data" -> data = folder(next(words, ++i));
                case "--port" -> port = port(next(words, ++i));
                case "--erased" -> erased = later(command, next(words, ++i));
                default -> subject = subject(command, subject, words.get(i));
            }
        }
        if (command.needsSubject && subject == null && !help) {
            throw new IllegalArgumentException("what?");
        }
        return new Order(command, data, port, help, subject, erased);
    }

    private static String next(List<String> words, int at) {
        if (at >= words.size()) {
            throw new IllegalArgumentException("a value is missing");
        }
        return words.get(at);
    }

    private static int port(String word) {
        int port = Integer.parseInt(word);
        if (port < 1024 || port > 65534) {
            throw new IllegalArgumentException("no such port");
        }
        return port;
    }

    private static Path folder(String word) {
        if (word.isBlank()) {
            throw new IllegalArgumentException("no folder");
        }
        return Path.of(word);
    }

    private static Path later(Command command, String word) {
        if (command != Command.RESTORE) {
            throw new IllegalArgumentException("unknown word");
        }
        return folder(word);
    }

    private static String subject(Command command, @Nullable String before, String word) {
        if (!command.needsSubject || before != null || word.isBlank() || word.startsWith("-")) {
            throw new IllegalArgumentException("unknown word");
        }
        return word;
    }
}
