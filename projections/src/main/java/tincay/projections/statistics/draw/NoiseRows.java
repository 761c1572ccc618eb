package tincay.projections.statistics.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows a plan may use; data, never changed, since every published number rests on them. */
public final class NoiseRows {

    private static final Map<String, NoiseRow> ALL = read();

    private NoiseRows() {}

    /** The row of a variance and a bound; there are only some. */
    public static Optional<NoiseRow> of(long variance, long bound) {
        return Optional.ofNullable(ALL.get(key(variance, bound)));
    }

    /** Every row there is. */
    public static Collection<NoiseRow> all() {
        return ALL.values();
    }

    private static Map<String, NoiseRow> read() {
        try (InputStream data = NoiseRows.class.getResourceAsStream("noise-rows.tsv")) {
            Map<String, List<String[]>> lines = new String(data.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.groupingBy(parts -> parts[0] + " " + parts[1]));
            Map<String, NoiseRow> rows = new HashMap<>();
            lines.forEach((key, parts) -> rows.put(key, row(parts)));
            return Map.copyOf(rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static NoiseRow row(List<String[]> lines) {
        String[] first = lines.getFirst();
        return new NoiseRow(
                Integer.parseInt(first[0]),
                Integer.parseInt(first[1]),
                lines.stream().map(parts -> Long.valueOf(parts[3])).toList());
    }

    private static String key(long variance, long bound) {
        return variance + " " + bound;
    }
}
