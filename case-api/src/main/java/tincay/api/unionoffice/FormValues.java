package tincay.api.unionoffice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.Place;
import tincay.domain.partner.Listing;
import tincay.domain.programme.Period;
import tincay.projections.programmereport.HalfYear.Held;

/** What a form of the office offers to choose from. */
final class FormValues {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private FormValues() {}

    /** Codes and the keys of their words, in the order of the list. */
    static Map<String, String> choices(Enum<?>[] codes, String prefix) {
        Map<String, String> choices = new LinkedHashMap<>();
        Stream.of(codes).forEach(code -> choices.put(code.name(), prefix + code.name()));
        return choices;
    }

    /** What stands in the boxes of a partner that is to be changed. */
    static Map<String, Object> of(Listing listing) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("nameVi", listing.nameVi());
        values.put("nameEn", listing.nameEn());
        values.put("area", listing.area().code());
        put(values, "covers", listing.covers());
        put(values, "phone", listing.phone());
        put(values, "hours", listing.hours());
        put(values, "desk", listing.desk());
        return values;
    }

    /** What stands in the boxes of an activity that is to be put right. */
    static Map<String, Object> of(Held held) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", held.kind().name());
        values.put("conduct", held.conduct().name());
        values.put("title", held.title());
        put(values, "from", held.days().from());
        put(values, "until", held.days().until());
        values.put("places", held.places().stream().map(Place::code).collect(Collectors.joining(", ")));
        put(
                values,
                "women",
                held.reached().women() == null
                        ? null
                        : String.valueOf(held.reached().women()));
        put(
                values,
                "men",
                held.reached().men() == null
                        ? null
                        : String.valueOf(held.reached().men()));
        return values;
    }

    private static void put(Map<String, Object> values, String field, LocalDate day) {
        values.put(field + ".day", day.getDayOfMonth());
        values.put(field + ".month", day.getMonthValue());
        values.put(field + ".year", day.getYear());
    }

    private static void put(Map<String, Object> values, String field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    /** The first and the last day of a period. */
    static String days(Period period) {
        return DAY.format(period.from()) + " – " + DAY.format(period.until());
    }
}
