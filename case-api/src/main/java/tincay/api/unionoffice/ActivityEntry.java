package tincay.api.unionoffice;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tincay.api.platform.http.Checks;
import tincay.domain.codes.ActivityKind;
import tincay.domain.codes.Place;
import tincay.domain.programme.ActivityCommand.CorrectActivity;
import tincay.domain.programme.ActivityCommand.RecordActivity;
import tincay.domain.programme.ActivityId;
import tincay.domain.programme.Conduct;
import tincay.domain.programme.Period;
import tincay.domain.programme.Reached;

/**
 * An activity as the office writes it down.
 *
 * @param until the last day; the first one, if it took one day
 * @param places codes of communes, former districts or the province, as they were on the last day
 * @param reason why what was known before was wrong; for a correction only
 */
record ActivityEntry(
        @Nullable String kind,
        @Nullable String conduct,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<String> places,
        @Nullable Integer women,
        @Nullable Integer men,
        @Nullable String title,
        @Nullable String reason) {

    private static final int MOST_PLACES = 200;

    /** The same, read from the boxes of a page. */
    static ActivityEntry of(Map<String, String> form, Checks checks) {
        String places = Given.text(form, "places");
        return new ActivityEntry(
                Given.text(form, "kind"),
                Given.text(form, "conduct"),
                Given.day(checks, "from", form),
                Given.day(checks, "until", form),
                places == null ? null : Stream.of(places.split("[,; ]+")).toList(),
                Given.number(checks, "women", form),
                Given.number(checks, "men", form),
                Given.text(form, "title"),
                Given.text(form, "reason"));
    }

    RecordActivity recording(ActivityId activity, Checks checks, Clock clock) {
        checks.fault(reason != null, "reason", "field.not-allowed");
        List<Place> known = checked(checks, clock);
        return new RecordActivity(activity, kindOf(), conductOf(), period(), known, reached(), requireNonNull(title));
    }

    CorrectActivity correction(ActivityId activity, Checks checks, Clock clock) {
        checks.required("reason", reason).atMost("reason", reason, 500);
        List<Place> known = checked(checks, clock);
        return new CorrectActivity(
                activity,
                kindOf(),
                conductOf(),
                period(),
                known,
                reached(),
                requireNonNull(title),
                requireNonNull(reason).strip());
    }

    private List<Place> checked(Checks checks, Clock clock) {
        List<String> codes =
                places == null ? List.of() : places.stream().distinct().toList();
        checks.required("kind", kind)
                .oneOf("kind", kind, ActivityKind.class)
                .oneOf("conduct", conduct, Conduct.class)
                .required("from", from)
                .notInFuture("from", from, clock)
                .notInFuture("until", until, clock)
                .required("title", title)
                .atMost("title", title, 300)
                .fault(codes.isEmpty(), "places", "field.required")
                .fault(codes.size() > MOST_PLACES, "places", "field.too-long");
        List<Place> known = codes.stream()
                .map(code -> Given.place(checks, "places", code, until == null ? from : until))
                .flatMap(Optional::stream)
                .toList();
        checks.done();
        return known;
    }

    private ActivityKind kindOf() {
        return ActivityKind.valueOf(requireNonNull(kind));
    }

    private Conduct conductOf() {
        return conduct == null ? Conduct.HELD : Conduct.valueOf(conduct);
    }

    private Period period() {
        return new Period(requireNonNull(from), requireNonNull(until == null ? from : until));
    }

    private Reached reached() {
        return new Reached(women, men);
    }
}
