package tincay.api.spreadsheet;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What the columns are called, in both languages; a ledger may use either. */
final class Headings {

    private static final String TEXTS = "messages/spreadsheet";

    private final Map<String, Column> columns = new HashMap<>();

    Headings() {
        for (Column column : Column.values()) {
            columns.put(plain(in(Locale.of("vi"), column)), column);
            columns.put(plain(in(Locale.ENGLISH, column)), column);
        }
    }

    /** Which column stands at which place; empty if it is none of ours. */
    Map<Integer, Column> read(List<String> heading) {
        Map<Integer, Column> places = new HashMap<>();
        for (int i = 0; i < heading.size(); i++) {
            Column column = columns.get(plain(heading.get(i)));
            if (column != null) {
                places.put(i, column);
            }
        }
        return places;
    }

    /** The headings of the template, in its order. */
    static Map<Column, String> in(Locale language) {
        Map<Column, String> headings = new EnumMap<>(Column.class);
        Stream.of(Column.values()).forEach(column -> headings.put(column, in(language, column)));
        return headings;
    }

    private static String in(Locale language, Column column) {
        return ResourceBundle.getBundle(
                        TEXTS,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString("ledger." + column);
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
