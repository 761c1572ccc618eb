package tincay.domain.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The units of the State the programme names, those of before 1 July 2025 and those of today. */
public final class Places {

    static final LocalDate FORMERLY = LocalDate.of(2008, 8, 1);
    static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    private static final Units ALL = Units.of(Rows.of(InForce.VERSION, "units.tsv"));

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

    /**
     * A commune that was looked for.
     *
     * @param others the communes of the other time that share its ground: what it was called, or is called now
     */
    public record Found(Unit unit, List<Unit> others) {}

    /** The unit a place names. */
    public static Optional<Unit> find(Place place) {
        return ALL.find(place);
    }

    /** The unit that had the code on a day. */
    public static Optional<Unit> at(String code, LocalDate on) {
        return ALL.at(code, on);
    }

    /** The codes of the units of today a place lies in: its commune, unless its ground was divided, and its province. */
    public static List<String> areasOf(Place place) {
        return ALL.areasOf(place);
    }

    /** The communes there are now. */
    public static List<Unit> communesToday() {
        return ALL.communesToday();
    }

    /** What somebody can work for: the provinces whose communes are known, each before its communes of today. */
    public static List<Unit> areas() {
        return ALL.areas();
    }

    /** The units whose name, or a former name, holds the text; marks, capitals and đ make no difference. */
    public static List<Unit> search(String text) {
        return ALL.search(text);
    }

    /** The communes of a day whose name of then, of before or of after holds the text; the closest first. */
    public static List<Found> search(String text, LocalDate on) {
        return ALL.search(text, on);
    }

    /** The province of that name, with marks or without. */
    public static Optional<Unit> province(String name) {
        return ALL.province(name);
    }

    /** The one commune of a day a whole name can mean; nothing where it can mean several or none. */
    public static Optional<Unit> named(String name, LocalDate on) {
        return ALL.named(name, on);
    }
}
