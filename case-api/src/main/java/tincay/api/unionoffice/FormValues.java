package tincay.api.unionoffice;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.Places;
import tincay.domain.codes.Places.Kind;
import tincay.domain.partner.Listing;
import tincay.domain.programme.Period;

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

    /** The areas the office works in: a province, then its communes of today; by code, in their very words. */
    static Map<String, String> areas() {
        Map<String, String> areas = new LinkedHashMap<>();
        Places.areas()
                .forEach(area -> areas.put(
                        area.place().code(), "=" + (area.kind() == Kind.PROVINCE ? area.name() : area.fullName())));
        return areas;
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
