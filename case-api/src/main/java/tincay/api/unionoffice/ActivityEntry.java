package tincay.api.unionoffice;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tincay.api.platform.http.Checks;
import tincay.domain.codes.ActivityKind;
import tincay.domain.codes.Place;
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
 */
record ActivityEntry(
        @Nullable String kind,
        @Nullable String conduct,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<String> places,
        @Nullable Integer women,
        @Nullable Integer men,
        @Nullable String title) {

    private static final int MOST_PLACES = 200;

    RecordActivity command(ActivityId activity, Checks checks, Clock clock) {
        LocalDate last = until == null ? from : until;
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
                .map(code -> Given.place(checks, "places", code, last))
                .flatMap(Optional::stream)
                .toList();
        checks.done();
        return new RecordActivity(
                activity,
                ActivityKind.valueOf(requireNonNull(kind)),
                conduct == null ? Conduct.HELD : Conduct.valueOf(conduct),
                new Period(requireNonNull(from), requireNonNull(last)),
                known,
                new Reached(women, men),
                requireNonNull(title));
    }
}
