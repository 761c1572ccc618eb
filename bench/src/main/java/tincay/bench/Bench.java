package tincay.bench;

import java.io.FileDescriptor;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tincay.api.commandline.Console;
import tincay.bench.engines.Peers.PeersMissing;
import tincay.bench.engines.Server;
import tincay.bench.rounds.Rounds;

/** Answers the questions that were asked, one after the other on one server. */
public final class Bench {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final Words words;
    private final PrintStream out;
    private final PrintStream err;

    Bench(Words words, PrintStream out, PrintStream err) {
        this.words = words;
        this.out = out;
        this.err = err;
    }

    static void main(String... args) {
        System.exit(
                new Bench(Words.ofTerminal(), Console.unicode(FileDescriptor.out), Console.unicode(FileDescriptor.err))
                        .follow(List.of(args)));
    }

    int follow(List<String> args) {
        if (args.contains("--help")) {
            out.println(words.of("usage"));
            return DONE;
        }
        Options options;
        try {
            options = Options.of(args);
        } catch (IllegalArgumentException notOurs) {
            err.println(words.of("not-understood"));
            return NOT_UNDERSTOOD;
        }
        try {
            answer(options);
            return DONE;
        } catch (Exception failure) {
            err.println(words.of("failed"));
            failure.printStackTrace(err);
            return FAILED;
        }
    }

    private void answer(Options options) throws Exception {
        Map<Question, Rounds> answers = new LinkedHashMap<>();
        var table = new Table(words);
        try (var server = Server.start()) {
            for (Question question : options.questions()) {
                err.println(words.of("asked", words.of(question.name())));
                try {
                    Rounds rounds = question.trial().rounds(server, options);
                    answers.put(question, rounds);
                    out.print(table.of(question, rounds));
                } catch (PeersMissing _) {
                    err.println(words.of("no-peers"));
                }
            }
        }
        if (options.json() != null) {
            Files.writeString(options.json(), Json.of(answers));
        }
    }
}
