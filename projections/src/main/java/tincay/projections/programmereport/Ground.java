package tincay.projections.programmereport;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tincay.domain.codes.Place;
import tincay.domain.codes.Places;
import tincay.domain.codes.Places.Unit;

/** The same ground under the units of then and of now. */
public final class Ground {

    private Ground() {}

    /**
     * A commune of today that took over ground of former places.
     *
     * @param partOnly whether it took over only parts of them, none whole
     */
    public record Now(Unit commune, boolean partOnly) {}

    /** The former districts the places lay in, each once. */
    public static List<Unit> districts(Collection<Place> places) {
        return places.stream()
                .map(Ground::unit)
                .flatMap(unit -> Stream.ofNullable(unit.within()))
                .filter(above -> above.code().length() == 3)
                .distinct()
                .map(Ground::unit)
                .toList();
    }

    /** The communes of today that the ground of the places belongs to, by code. */
    public static List<Now> now(Collection<Place> places) {
        Map<Place, List<Unit>> sources = places.stream()
                .map(Ground::unit)
                .flatMap(unit -> successors(unit).map(today -> Map.entry(today, unit)))
                .collect(groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sources.entrySet().stream()
                .map(entry ->
                        new Now(unit(entry.getKey()), entry.getValue().stream().allMatch(Unit::wasDivided)))
                .sorted(Comparator.comparing(now -> now.commune().place().code()))
                .toList();
    }

    /** Whether the place lies in the area, or is it: a province, or a commune of today. */
    public static boolean lies(Place place, String area) {
        Unit unit = unit(place);
        return place.code().equals(area)
                || successors(unit).anyMatch(today -> today.code().equals(area))
                || Optional.ofNullable(unit.within())
                        .filter(above -> lies(above, area))
                        .isPresent();
    }

    /** A commune of today is its own successor. */
    private static Stream<Place> successors(Unit unit) {
        boolean isCommune = unit.place().code().length() == 5;
        return unit.successors().isEmpty() && isCommune ? Stream.of(unit.place()) : unit.successors().stream();
    }

    /** The unit a place names. */
    public static Unit unit(Place place) {
        return Places.find(place).orElseThrow(() -> new IllegalStateException("no unit " + place.code()));
    }
}
