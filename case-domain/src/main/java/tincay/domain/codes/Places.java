package tincay.domain.codes;

import static java.util.stream.Collectors.toMap;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The units of the State the programme names, those of before 1 July 2025 and those of today. */
public final class Places {

    private static final LocalDate FORMERLY = LocalDate.of(2008, 8, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    private static final Map<Place, Unit> ALL = read();

    private Places() {}

    /** What a unit is. */
    public enum Kind {
        PROVINCE("Tỉnh, thành phố"),
        DISTRICT("Huyện"),
        WARD("Phường"),
        COMMUNE("Xã"),
        TOWNSHIP("Thị trấn");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** A unit: its name, the unit above it at that time, and the communes that took over its ground. */
    public record Unit(
            Place place, Kind kind, String name, @Nullable Place within, List<Place> successors) {

        /** The name with the kind before it, as people write it. */
        public String fullName() {
            return kind.word() + " " + name;
        }

        /** Whether its ground was divided among several communes. */
        public boolean wasDivided() {
            return successors.size() > 1;
        }
    }

    /** The unit a place names. */
    public static Optional<Unit> find(Place place) {
        return Optional.ofNullable(ALL.get(place));
    }

    /** The unit that had the code on a day. */
    public static Optional<Unit> at(String code, LocalDate on) {
        return Optional.ofNullable(ALL.get(new Place(code, TODAY)))
                .filter(_ -> !on.isBefore(TODAY))
                .or(() -> Optional.ofNullable(ALL.get(new Place(code, FORMERLY)))
                        .filter(u -> on.isBefore(TODAY) || code.length() == 2));
    }

    /** The codes of the units of today a place lies in: its commune, unless its ground was divided, and its province. */
    public static List<String> areasOf(Place place) {
        Unit unit = ALL.get(place);
        if (unit == null) {
            return List.of();
        }
        List<Place> now = unit.successors().isEmpty() ? List.of(place) : unit.successors();
        return Stream.concat(now.stream().filter(_ -> now.size() == 1).map(Place::code), Stream.of(provinceOf(unit)))
                .distinct()
                .toList();
    }

    private static String provinceOf(Unit unit) {
        Unit top = unit;
        while (top.within() != null && ALL.containsKey(top.within())) {
            top = ALL.get(top.within());
        }
        return top.place().code();
    }

    /** The communes there are now. */
    public static List<Unit> communesToday() {
        return ALL.values().stream()
                .filter(unit -> unit.place().validFrom().equals(TODAY))
                .toList();
    }

    /** The units whose name, or a former name, holds the text; marks, capitals and đ make no difference. */
    public static List<Unit> search(String text) {
        String wanted = plain(text);
        return wanted.isBlank()
                ? List.of()
                : ALL.values().stream()
                        .filter(unit -> unit.kind() != Kind.PROVINCE && unit.kind() != Kind.DISTRICT)
                        .filter(unit -> plain(unit.name()).contains(wanted))
                        .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static Map<Place, Unit> read() {
        return Rows.of("2026-1", "units.tsv").stream()
                .map(Places::unit)
                .collect(toMap(Unit::place, Function.identity(), (a, _) -> a, LinkedHashMap::new));
    }

    private static Unit unit(String[] row) {
        Kind kind = Kind.valueOf(row[2].toUpperCase(Locale.ROOT));
        return new Unit(
                new Place(row[0], LocalDate.parse(row[1])),
                kind,
                row[3],
                row[4].isEmpty() ? null : new Place(row[4], FORMERLY),
                row[5].isEmpty()
                        ? List.of()
                        : Stream.of(row[5].split(" ", -1))
                                .map(code -> new Place(code, TODAY))
                                .toList());
    }
}
