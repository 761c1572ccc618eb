package tincay.domain.codes;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** The units of the State the programme names, those of before 1 July 2025 and those of today. */
public final class Places {

    private static final LocalDate FORMERLY = LocalDate.of(2008, 8, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    private static final String UNITS = """
            01||Hà Nội|
            271|01|Ba Vì|
            275|01|Quốc Oai|
            276|01|Thạch Thất|
            277|01|Chương Mỹ|
            282|01|Mỹ Đức|
            09703|271|Ba Vì|09700
            09706|271|Vân Hòa|09706
            09712|271|Khánh Thượng|09700
            09700|271|Minh Quang|09676 09700
            09694|271|Tản Lĩnh|09694
            09709|271|Yên Bài|09706
            09697|271|Ba Trại|09694
            04936|276|Tiến Xuân|04930 09988
            04930|276|Yên Bình|04930
            04927|276|Yên Trung|04930
            04939|275|Đông Xuân|04930
            09940|275|Phú Mãn|09952
            10099|277|Trần Phú|10081
            10504|282|An Phú|10441
            """;

    private static final String COMMUNES_TODAY = """
            09700 Ba Vì
            09706 Yên Bài
            09676 Bất Bạt
            09694 Suối Hai
            04930 Yên Xuân
            09988 Hòa Lạc
            09952 Phú Cát
            10081 Trần Phú
            10441 Mỹ Đức
            """;

    private static final Map<Place, Unit> ALL = read();

    private Places() {}

    /** A unit: its name, the unit above it at that time, and the communes that took over its ground. */
    public record Unit(Place place, String name, @Nullable Place within, List<Place> successors) {

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

    /** The communes there are now. */
    public static List<Unit> communesToday() {
        return ALL.values().stream()
                .filter(unit -> unit.place().validFrom().equals(TODAY))
                .toList();
    }

    private static Map<Place, Unit> read() {
        List<Unit> units = new ArrayList<>();
        UNITS.lines()
                .map(line -> line.split("\\|", -1))
                .forEach(part -> units.add(new Unit(
                        new Place(part[0], FORMERLY),
                        part[2],
                        part[1].isEmpty() ? null : new Place(part[1], FORMERLY),
                        part[3].isEmpty()
                                ? List.of()
                                : List.of(part[3].split(" ")).stream()
                                        .map(code -> new Place(code, TODAY))
                                        .toList())));
        COMMUNES_TODAY
                .lines()
                .forEach(line -> units.add(new Unit(
                        new Place(line.substring(0, 5), TODAY),
                        line.substring(6),
                        new Place("01", FORMERLY),
                        List.of())));
        return units.stream().collect(toMap(Unit::place, Function.identity(), (a, _) -> a, LinkedHashMap::new));
    }
}
