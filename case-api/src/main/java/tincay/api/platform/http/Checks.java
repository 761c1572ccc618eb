package tincay.api.platform.http;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the fields of one request, then says all of it at once. */
public final class Checks {

    private static final Pattern PHONE = Pattern.compile("(\\+84|0)\\d{8,10}|1\\d{2,5}");

    private final List<Fault> faults = new ArrayList<>();

    /** Something must be given. */
    public Checks required(String field, @Nullable Object value) {
        return fault(value == null || (value instanceof String text && text.isBlank()), field, "field.required");
    }

    /** Not longer than so many characters, as a person counts them. */
    public Checks atMost(String field, @Nullable String value, int characters) {
        return fault(value != null && value.codePointCount(0, value.length()) > characters, field, "field.too-long");
    }

    /** One of the codes of the list. */
    public <E extends Enum<E>> Checks oneOf(String field, @Nullable String value, Class<E> codes) {
        return fault(
                value != null
                        && Stream.of(codes.getEnumConstants())
                                .noneMatch(code -> code.name().equals(value)),
                field,
                "field.unknown");
    }

    /** Today or earlier, where the clock is. */
    public Checks notInFuture(String field, @Nullable LocalDate value, Clock clock) {
        return fault(value != null && value.isAfter(LocalDate.now(clock)), field, "field.in-future");
    }

    /** A telephone number of this country, or a short one such as 111. */
    public Checks phone(String field, @Nullable String value) {
        return fault(
                value != null
                        && !value.isBlank()
                        && !PHONE.matcher(value.replaceAll("[ .-]", "")).matches(),
                field,
                "field.phone");
    }

    /** Any other rule: a fault with this code when the condition holds. */
    public Checks fault(boolean wrong, String field, String code) {
        if (wrong && faults.stream().noneMatch(known -> known.field().equals(field))) {
            faults.add(new Fault(field, code));
        }
        return this;
    }

    /** What is wrong so far, the first thing for each field. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /**
     * Ends the checks.
     *
     * @throws Invalid if anything is wrong
     */
    public void done() {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
