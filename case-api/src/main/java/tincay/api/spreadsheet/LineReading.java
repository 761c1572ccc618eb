package tincay.api.spreadsheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import tincay.domain.codes.Places;

/** Reads one row as the answers of an intake, and says what in it cannot be read. */
final class LineReading {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final List<String> YES = List.of("có", "yes", "x", "true");
    private static final List<String> NO = List.of("không", "no", "false");

    private final CodeWords words;
    private final Line line;
    private final MultiValueMap<String, String> answers = new LinkedMultiValueMap<>();
    private final List<Wrong> wrong = new ArrayList<>();

    private LineReading(CodeWords words, Line line) {
        this.words = words;
        this.line = line;
    }

    static LineReading of(CodeWords words, Line line) {
        var reading = new LineReading(words, line);
        for (Column column : Column.values()) {
            reading.read(column);
        }
        return reading;
    }

    MultiValueMap<String, String> answers() {
        return answers;
    }

    List<Wrong> wrong() {
        return wrong;
    }

    private void read(Column column) {
        String text = line.in(column);
        if (line.formulas().contains(column)) {
            fault(column, "import.formula");
        } else if (LegacyText.isVni(text) || LegacyText.isTcvn3(text)) {
            fault(column, "import.legacy-font");
        } else if (!text.isEmpty()) {
            answer(column, text);
        } else if (column == Column.NUMBER) {
            fault(column, "field.required");
        } else if (column == Column.CONSENT_CHANNEL) {
            fault(column, "import.no-consent");
        }
    }

    private void answer(Column column, String text) {
        switch (column.kind()) {
            case TEXT -> column.field().ifPresent(field -> answers.add(field, text));
            case DAY -> put(column, day(text).map(LocalDate::toString), "field.malformed");
            case CODE -> put(column, words.code(column.list(), text), "field.unknown");
            case CODES ->
                Stream.of(text.split("[;,]", -1))
                        .filter(one -> !one.isBlank())
                        .forEach(one -> put(column, words.code(column.list(), one), "field.unknown"));
            case PLACE ->
                day(line.in(Column.HAPPENED_ON))
                        .ifPresent(on -> put(column, place(text, on), "intake.commune-unknown"));
            case YES_NO -> put(column, yesNo(text), "field.unknown");
        }
    }

    private void put(Column column, Optional<String> read, String otherwise) {
        read.ifPresentOrElse(value -> answers.add(column.field().orElseThrow(), value), () -> fault(column, otherwise));
    }

    private void fault(Column column, String code) {
        wrong.add(new Wrong(line.number(), column.name(), code));
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text.contains("/") ? LocalDate.parse(text, DAY) : LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** A commune by its code, or by a name only one had that day. */
    private static Optional<String> place(String text, LocalDate on) {
        if (text.matches("\\d{5}")) {
            return Optional.of(text);
        }
        return Places.named(text, on).map(unit -> unit.place().code());
    }

    private static Optional<String> yesNo(String text) {
        String said = Headings.plain(text);
        return YES.contains(said) ? Optional.of("true") : NO.contains(said) ? Optional.of("false") : Optional.empty();
    }
}
