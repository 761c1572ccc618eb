package tincay.api.commandline;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

import org.springframework.context.MessageSource;

import tincay.api.spreadsheet.PaperLedger;
import tincay.api.spreadsheet.PaperLedger.Outcome;
import tincay.api.spreadsheet.Wrong;

/** Takes a paper ledger in, and says row by row what is wrong with it. */
final class ImportOrder {

    private static final int SAID_EVERY = 500;

    private final PaperLedger ledger;
    private final MessageSource texts;
    private final Words words;
    private final PrintStream out;

    ImportOrder(PaperLedger ledger, MessageSource texts, Words words, PrintStream out) {
        this.ledger = ledger;
        this.texts = texts;
        this.words = words;
        this.out = out;
    }

    /** Whether every row is in the book now. */
    boolean follow(Order order) {
        Outcome outcome =
                ledger.take(Path.of(order.subject()), requireNonNull(order.as()), order.rightRows(), this::progress);
        outcome.wrong().forEach(wrong -> out.println(line(wrong)));
        out.println(words.of(
                outcome.wrong().isEmpty() ? "imported" : outcome.taken() > 0 ? "imported-some" : "imported-none",
                outcome.taken(),
                outcome.rows()));
        return outcome.wrong().isEmpty();
    }

    private void progress(int taken) {
        if (taken % SAID_EVERY == 0) {
            out.println(words.of("importing", taken));
        }
    }

    private String line(Wrong wrong) {
        return words.of(
                "import-wrong", wrong.row(), said("ledger." + wrong.column(), wrong.column()), said(wrong.code(), ""));
    }

    private String said(String key, String otherwise) {
        return requireNonNullElse(texts.getMessage(key, null, otherwise, Locale.of(words.of("language"))), otherwise);
    }
}
