package tincay.api.unionoffice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tincay.api.platform.http.Checks;
import tincay.domain.codes.Place;
import tincay.domain.codes.Places;

/** Reads places and days as an office gives them. */
final class Given {

    private Given() {}

    /** The unit that had the code on that day; a code nobody had then is a fault. */
    static Optional<Place> place(Checks checks, String field, @Nullable String code, @Nullable LocalDate on) {
        if (code == null || on == null) {
            return Optional.empty();
        }
        Optional<Place> place = Places.at(code, on).map(Places.Unit::place);
        checks.fault(place.isEmpty(), field, "field.unknown");
        return place;
    }

    /** The day of three boxes; nothing if the boxes are empty, a fault if there is no such day. */
    static @Nullable LocalDate day(Checks checks, String field, Map<String, String> form) {
        String day = text(form, field + ".day");
        String month = text(form, field + ".month");
        String year = text(form, field + ".year");
        if (day == null && month == null && year == null) {
            return null;
        }
        try {
            return LocalDate.of(number(year), number(month), number(day));
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            checks.fault(true, field, "field.malformed");
            return null;
        }
    }

    /** What stands in a box, or nothing. */
    static @Nullable String text(Map<String, String> form, String field) {
        String value = form.getOrDefault(field, "").strip();
        return value.isEmpty() ? null : value;
    }

    /** The whole number in a box, or nothing. */
    static @Nullable Integer number(Checks checks, String field, Map<String, String> form) {
        String value = text(form, field);
        boolean isNumber = value != null && value.matches("\\d{1,6}");
        checks.fault(value != null && !isNumber, field, "field.malformed");
        return isNumber ? Integer.valueOf(value) : null;
    }

    private static int number(@Nullable String digits) {
        if (digits == null) {
            throw new NumberFormatException("empty");
        }
        return Integer.parseInt(digits);
    }
}
