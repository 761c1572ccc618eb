package tincay.domain.codes;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import tincay.domain.codes.Places.Found;
import tincay.domain.codes.Places.Kind;
import tincay.domain.codes.Places.Unit;

/** Units of the State as a data file lists them; whatever province they lie in, nothing here knows one by name. */
final class Units {

    private static final int COMMUNE_CODE = 5;

    private final Map<Place, Unit> all;

    /** Communes by their whole names as people write them, with marks and without. */
    private final Map<String, List<Unit>> whole;

    private final Map<String, List<Unit>> plain;

    private Units(Map<Place, Unit> all) {
        this.all = all;
        this.whole = byName(Names::whole);
        this.plain = byName(Names::plain);
    }

    private Map<String, List<Unit>> byName(UnaryOperator<String> written) {
        Map<String, List<Unit>> named = new HashMap<>();
        communes(_ -> true)
                .forEach(unit -> Stream.of(unit.name(), unit.fullName())
                        .map(written)
                        .forEach(name -> named.computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(unit)));
        return named;
    }

    /** Rows of code, first day, kind, name, the unit above, and the communes that took over its ground. */
    static Units of(List<String[]> rows) {
        return new Units(rows.stream()
                .map(Units::unit)
                .collect(toMap(Unit::place, Function.identity(), (a, _) -> a, LinkedHashMap::new)));
    }

    Optional<Unit> find(Place place) {
        return Optional.ofNullable(all.get(place));
    }

    Optional<Unit> at(String code, LocalDate on) {
        return Optional.ofNullable(all.get(new Place(code, Places.TODAY)))
                .filter(_ -> !on.isBefore(Places.TODAY))
                .or(() -> Optional.ofNullable(all.get(new Place(code, Places.FORMERLY)))
                        .filter(_ -> on.isBefore(Places.TODAY) || code.length() == 2));
    }

    List<String> areasOf(Place place) {
        Unit unit = all.get(place);
        if (unit == null) {
            return List.of();
        }
        List<Place> now = unit.successors().isEmpty() ? List.of(place) : unit.successors();
        return Stream.concat(now.stream().filter(_ -> now.size() == 1).map(Place::code), Stream.of(provinceOf(unit)))
                .distinct()
                .toList();
    }

    private String provinceOf(Unit unit) {
        Unit top = unit;
        while (top.within() != null && all.containsKey(top.within())) {
            top = all.get(top.within());
        }
        return top.place().code();
    }

    List<Unit> communesToday() {
        return all.values().stream()
                .filter(unit -> unit.place().validFrom().equals(Places.TODAY))
                .toList();
    }

    /** The provinces whose communes are known, each before its communes of today. */
    List<Unit> areas() {
        List<Unit> communes = communesToday();
        return all.values().stream()
                .filter(unit -> unit.kind() == Kind.PROVINCE)
                .flatMap(province -> {
                    List<Unit> its = communes.stream()
                            .filter(commune -> province.place().equals(commune.within()))
                            .toList();
                    return its.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(province), its.stream());
                })
                .toList();
    }

    List<Unit> search(String text) {
        String wanted = Names.plain(text);
        return wanted.isBlank()
                ? List.of()
                : communes(unit -> Names.plain(unit.fullName()).contains(wanted))
                        .toList();
    }

    /** The communes of a day that have the name, had it, or lie where one had it; the closest first. */
    List<Found> search(String text, LocalDate on) {
        String wanted = Names.plain(text);
        return search(text).stream()
                .sorted(Comparator.comparingInt(unit -> distance(unit, wanted, on)))
                .flatMap(unit -> on(unit, on))
                .distinct()
                .map(unit -> new Found(unit, counterparts(unit)))
                .toList();
    }

    private int distance(Unit unit, String wanted, LocalDate on) {
        String name = Names.plain(unit.name());
        int near = name.equals(wanted) || Names.plain(unit.fullName()).equals(wanted)
                ? 0
                : name.startsWith(wanted) ? 2 : 4;
        return isOf(unit, on) ? near : near + 1;
    }

    /** The one commune of a day that a whole name can mean; its marks count where they tell two apart. */
    Optional<Unit> named(String name, LocalDate on) {
        return Stream.of(
                        whole.getOrDefault(Names.whole(name), List.of()),
                        plain.getOrDefault(Names.plain(name), List.of()))
                .filter(named -> !named.isEmpty())
                .map(named -> meant(named, on))
                .filter(meant -> meant.size() == 1)
                .map(List::getFirst)
                .findFirst();
    }

    Optional<Unit> province(String name) {
        String wanted = Names.plain(name);
        return all.values().stream()
                .filter(unit -> unit.kind() == Kind.PROVINCE)
                .filter(unit -> Names.plain(unit.name()).equals(wanted))
                .findFirst();
    }

    private List<Unit> meant(List<Unit> named, LocalDate on) {
        List<Unit> then = named.stream().filter(unit -> isOf(unit, on)).toList();
        return then.isEmpty()
                ? named.stream().flatMap(unit -> on(unit, on)).distinct().toList()
                : then;
    }

    /** The unit itself on its day; on another day those that share its ground. */
    private Stream<Unit> on(Unit unit, LocalDate on) {
        return isOf(unit, on) ? Stream.of(unit) : counterparts(unit).stream();
    }

    private boolean isOf(Unit unit, LocalDate on) {
        return at(unit.place().code(), on).filter(unit::equals).isPresent();
    }

    /** The units of the other time that share its ground. */
    private List<Unit> counterparts(Unit unit) {
        return unit.place().validFrom().equals(Places.TODAY)
                ? communes(other -> other.successors().contains(unit.place())).toList()
                : unit.successors().stream().map(all::get).toList();
    }

    private Stream<Unit> communes(Predicate<Unit> which) {
        return all.values().stream()
                .filter(unit -> unit.place().code().length() == COMMUNE_CODE)
                .filter(which);
    }

    private static Unit unit(String[] row) {
        Kind kind = Kind.valueOf(row[2].toUpperCase(Locale.ROOT));
        return new Unit(
                new Place(row[0], LocalDate.parse(row[1])),
                kind,
                row[3],
                row[4].isEmpty() ? null : new Place(row[4], Places.FORMERLY),
                row[5].isEmpty()
                        ? List.of()
                        : Stream.of(row[5].split(" ", -1))
                                .map(code -> new Place(code, Places.TODAY))
                                .toList());
    }
}
