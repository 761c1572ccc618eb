package tincay.api.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What was typed.
 *
 * @param data the data folder
 * @param subjects what the command is about: the read model to rebuild, the folder of the backup
 * @param erased a later backup whose register of the erased counts as well
 * @param as whose account the ledger is taken in for, or the table is made for
 * @param rightRows whether right rows are taken in though others are wrong
 * @param purpose what cases are taken out for
 * @param columns what of them is wanted
 * @param period the half-year of a report, such as {@code 2023-1}
 * @param area the code of the area it is about
 * @param dryRun whether it is only told what would be published
 * @param correct the tables of a release to count and draw again
 */
record Order(
        Command command,
        Path data,
        int port,
        boolean help,
        List<String> subjects,
        @Nullable Path erased,
        @Nullable String as,
        boolean rightRows,
        @Nullable String purpose,
        @Nullable String columns,
        @Nullable String period,
        @Nullable String area,
        boolean dryRun,
        @Nullable String correct) {

    /** What can be asked for. */
    enum Command {
        START(0),
        DEMO(0),
        REBUILD(1),
        LETTERS(3),
        BACKUP(1),
        RESTORE(1),
        IMPORT(1),
        DRAW(0),
        EXPORT(2),
        RELEASE(1),
        HELP(0);

        private final int mostSubjects;

        Command(int mostSubjects) {
            this.mostSubjects = mostSubjects;
        }

        /** Whether it works on an installation that may be running at the same time. */
        boolean isBeside() {
            return this == REBUILD || this == LETTERS || this == IMPORT || this == EXPORT || this == RELEASE;
        }

        private boolean isUnderstood(List<String> subjects) {
            return this == LETTERS ? LettersOrder.isUnderstood(subjects) : subjects.size() == mostSubjects;
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
            return new Order(
                    Command.HELP,
                    Path.of("data"),
                    PORT,
                    true,
                    List.of(),
                    null,
                    null,
                    false,
                    null,
                    null,
                    null,
                    null,
                    false,
                    null);
        }
        Command command = Command.valueOf(words.getFirst().toUpperCase(Locale.ROOT));
        Path data = Path.of(command == Command.DEMO ? "data-demo" : "data");
        int port = PORT;
        boolean help = false;
        List<String> subjects = new ArrayList<>();
        Path erased = null;
        String as = null;
        boolean rightRows = false;
        String purpose = null;
        String columns = null;
        String period = null;
        String area = null;
        boolean dryRun = false;
        String correct = null;
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case "--help" -> help = true;
                case "--data" -> data = folder(next(words, ++i));
                case "--port" -> port = port(next(words, ++i));
                case "--as" ->
                    as = about(command, command == Command.EXPORT ? Command.EXPORT : Command.IMPORT, next(words, ++i));
                case "--purpose" -> purpose = about(command, Command.EXPORT, next(words, ++i));
                case "--columns" -> columns = about(command, Command.EXPORT, next(words, ++i));
                case "--period" -> period = about(command, Command.EXPORT, next(words, ++i));
                case "--area" -> area = about(command, Command.EXPORT, next(words, ++i));
                case "--dry-run" ->
                    dryRun = !about(command, Command.RELEASE, "yes").isEmpty();
                case "--correct" -> correct = about(command, Command.RELEASE, next(words, ++i));
                case "--right-rows" ->
                    rightRows = !about(command, Command.IMPORT, "yes").isEmpty();
                case "--erased" -> erased = folder(about(command, Command.RESTORE, next(words, ++i)));
                default -> subjects.add(subject(command, subjects, words.get(i)));
            }
        }
        boolean whose =
                command != Command.DRAW && ((command != Command.IMPORT && command != Command.EXPORT) || as != null);
        boolean taken = command != Command.EXPORT || ExportOrder.isUnderstood(subjects, purpose, columns, period, area);
        if (!help && !(whose && taken && command.isUnderstood(subjects))) {
            throw new IllegalArgumentException("what?");
        }
        return new Order(
                command,
                data,
                port,
                help,
                List.copyOf(subjects),
                erased,
                as,
                rightRows,
                purpose,
                columns,
                period,
                area,
                dryRun,
                correct);
    }

    /** What it is about. */
    String subject() {
        return subjects.getFirst();
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

    /** A word only one command knows. */
    private static String about(Command command, Command knows, String word) {
        if (command != knows || word.isBlank()) {
            throw new IllegalArgumentException("unknown word");
        }
        return word;
    }

    private static String subject(Command command, List<String> before, String word) {
        if (before.size() == command.mostSubjects || word.isBlank() || word.startsWith("-")) {
            throw new IllegalArgumentException("unknown word");
        }
        return word;
    }
}
