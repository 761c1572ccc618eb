package tincay.api.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import tincay.api.platform.http.Fault;
import tincay.api.platform.http.Invalid;
import tincay.domain.codes.Place;
import tincay.domain.codes.Places;
import tincay.domain.codes.Places.Found;
import tincay.domain.codes.Places.Unit;

/** A box for a commune or a province: a code or a name, old or new; a name several have is asked back as a choice. */
@Component("placeField")
public class PlaceField implements InTemplates {

    private static final String CHOSEN = "_chosen.";
    private static final String ASKED = "_asked.";
    private static final int SHOWN = 20;

    private final Words words;
    private final Clock clock;

    PlaceField(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /**
     * The form with codes where names were typed; several parts stand apart by commas.
     *
     * @throws Invalid if a name can mean several communes of that day, or none
     */
    public MultiValueMap<String, String> read(MultiValueMap<String, String> form, String field, LocalDate on) {
        String typed = form.getFirst(field);
        if (typed == null || typed.isBlank()) {
            return form;
        }
        String asked = form.getFirst(ASKED + field);
        String chosen = form.getFirst(CHOSEN + field);
        String codes = parts(typed)
                .map(part -> part.equals(asked) && chosen != null
                        ? chosen
                        : named(part, on).map(unit -> unit.place().code()).orElse(part))
                .collect(Collectors.joining(", "));
        var read = new LinkedMultiValueMap<>(form);
        read.set(field, codes);
        String open = asked(codes, on);
        if (open != null) {
            String fault = choices(open, on).isEmpty() ? "intake.commune-unknown" : "place.choose";
            throw new Invalid(List.of(new Fault(field, fault)));
        }
        return read;
    }

    /** The name that has to be asked back. */
    public @Nullable String asked(@Nullable Object typed, LocalDate on) {
        return typed == null
                ? null
                : parts(typed.toString())
                        .filter(part ->
                                Places.at(part, on).isEmpty() && named(part, on).isEmpty())
                        .findFirst()
                        .orElse(null);
    }

    /** The communes a name can mean that day, by code, with their names then or now. */
    public Map<String, String> choices(@Nullable String name, LocalDate on) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (name != null) {
            Places.search(name, on).stream()
                    .limit(SHOWN)
                    .forEach(found -> choices.put(found.unit().place().code(), "=" + label(found)));
        }
        return choices;
    }

    private String label(Found found) {
        String name = whole(found.unit());
        String others = found.others().stream().map(PlaceField::whole).collect(Collectors.joining("; "));
        return others.isEmpty()
                ? name
                : words.of(isOfToday(found.unit()) ? "place.formerly" : "place.now", name, others);
    }

    private static boolean isOfToday(Unit unit) {
        return unit.successors().isEmpty();
    }

    /** A former commune with the district it lay in. */
    private static String whole(Unit unit) {
        return isOfToday(unit)
                ? unit.fullName()
                : unit.fullName()
                        + Optional.ofNullable(unit.within())
                                .flatMap(Places::find)
                                .map(above -> " (" + above.name() + ")")
                                .orElse("");
    }

    /** What the codes in a box are called that day. */
    public String names(@Nullable Object typed, LocalDate on) {
        return typed == null
                ? ""
                : parts(typed.toString())
                        .flatMap(part -> Places.at(part, on).stream())
                        .map(Unit::fullName)
                        .collect(Collectors.joining("; "));
    }

    /** The same where the place that stands in the box is to be an area, known today. */
    public MultiValueMap<String, String> readArea(MultiValueMap<String, String> form) {
        return read(form, "area", day(form.toSingleValueMap(), "on"));
    }

    /** What a place is called, or was. */
    public String called(Place place) {
        return Places.find(place).map(PlaceField::whole).orElse(place.code());
    }

    /** A commune first: a province that is called the same has a code to be named by. */
    private static Optional<Unit> named(String part, LocalDate on) {
        return Places.named(part, on).or(() -> Places.province(part));
    }

    /** The day in three boxes, the first of these that have one; today where there is none yet. */
    public LocalDate day(@Nullable Map<String, ?> values, String... fields) {
        return Stream.of(fields)
                .flatMap(field -> values == null ? Stream.empty() : dayOf(values, field).stream())
                .findFirst()
                .orElseGet(() -> LocalDate.now(clock));
    }

    private static Optional<LocalDate> dayOf(Map<String, ?> values, String field) {
        try {
            return Optional.of(LocalDate.of(
                    number(values, field + ".year"), number(values, field + ".month"), number(values, field + ".day")));
        } catch (DateTimeException | NumberFormatException noDayYet) {
            return Optional.empty();
        }
    }

    private static int number(Map<String, ?> values, String field) {
        return Integer.parseInt(String.valueOf(values.get(field)).strip());
    }

    private static Stream<String> parts(String typed) {
        return Stream.of(typed.split("[,;\n]", -1))
                .flatMap(part -> Stream.of(part.strip().split(part.matches("[\\d ]+") ? " +" : "\0", -1)))
                .filter(part -> !part.isEmpty());
    }
}
