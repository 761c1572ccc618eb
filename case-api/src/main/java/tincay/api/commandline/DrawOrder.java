package tincay.api.commandline;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tincay.api.platform.UserMistake;
import tincay.api.privacy.DrawKey;
import tincay.projections.statistics.draw.CellName;
import tincay.projections.statistics.draw.Draw;
import tincay.projections.statistics.draw.NoiseRow;
import tincay.projections.statistics.draw.NoiseRows;
import tincay.projections.statistics.draw.RecordKey;

/** One draw from keys that were typed, so that somebody outside can check how it is made; the real keys are never read. */
final class DrawOrder {

    private static final Set<String> OPTIONS =
            Set.of("--rec-key", "--stat-key", "--ids", "--release", "--revision", "--cell", "--variance", "--bound");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Map<String, String> typed;

    private DrawOrder(Map<String, String> typed) {
        this.typed = typed;
    }

    /**
     * One line of JSON: the record keys and the cell's key as 16 hexadecimal digits, {@code u} and the noise {@code v}.
     *
     * @param words what was typed after {@code draw}
     * @throws IllegalArgumentException if an option is missing, comes twice or is none of ours
     * @throws UserMistake if a value cannot be used
     */
    static String line(List<String> words) {
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            typed.put(words.get(i), words.get(i + 1));
        }
        if (words.size() != 2 * OPTIONS.size() || !typed.keySet().equals(OPTIONS)) {
            throw new IllegalArgumentException("what?");
        }
        return new DrawOrder(typed).line();
    }

    private String line() {
        DrawKey records = key("--rec-key");
        List<Long> recordKeys =
                ids().stream().map(id -> RecordKey.of(records, id)).toList();
        long cellKey = RecordKey.ofCell(recordKeys);
        Draw draw = Draw.of(key("--stat-key"), release(), number("--revision"), cell(), cellKey, row());
        return "{\"rk\":[%s],\"ck\":%s,\"u\":%d,\"v\":%d}"
                .formatted(
                        recordKeys.stream().map(DrawOrder::hex).collect(joining(",")),
                        hex(cellKey),
                        draw.u(),
                        draw.noise());
    }

    private DrawKey key(String option) {
        try {
            return new DrawKey(HexFormat.of().parseHex(of(option)));
        } catch (IllegalArgumentException unusable) {
            throw new UserMistake("draw-key", option);
        }
    }

    private List<UUID> ids() {
        String[] ids = of("--ids").isEmpty() ? new String[0] : of("--ids").split(",", -1);
        boolean all = Stream.of(ids).allMatch(id -> ID.matcher(id).matches());
        List<UUID> read = all ? Arrays.stream(ids).map(UUID::fromString).toList() : List.of();
        if (!all || Set.copyOf(read).size() < read.size()) {
            throw new UserMistake("draw-ids");
        }
        return read;
    }

    private String release() {
        if (of("--release").isBlank()) {
            throw new UserMistake("draw-release");
        }
        return of("--release");
    }

    private CellName cell() {
        try {
            return new CellName(of("--cell"));
        } catch (IllegalArgumentException notOne) {
            throw new UserMistake("draw-cell");
        }
    }

    private NoiseRow row() {
        return NoiseRows.of(number("--variance"), number("--bound"))
                .orElseThrow(() -> new UserMistake("draw-row", rows()));
    }

    private static String rows() {
        return NoiseRows.all().stream()
                .map(row -> row.variance() + " " + row.bound())
                .sorted()
                .collect(joining(", "));
    }

    private long number(String option) {
        try {
            return Long.parseLong(of(option));
        } catch (NumberFormatException none) {
            throw new UserMistake("draw-number", option);
        }
    }

    private String of(String option) {
        return requireNonNull(typed.get(option));
    }

    private static String hex(long unsigned) {
        return "\"" + HexFormat.of().toHexDigits(unsigned) + "\"";
    }
}
