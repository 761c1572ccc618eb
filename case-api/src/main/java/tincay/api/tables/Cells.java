package tincay.api.tables;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Cells as a table holds them. */
public final class Cells {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Cells() {}

    /** A text that begins like a formula gets an apostrophe, as a spreadsheet itself would write it. */
    public static String neutral(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case LocalDate day -> DAY.format(day);
            case Integer number -> number.toString();
            default -> neutral(cell.toString());
        };
    }
}
