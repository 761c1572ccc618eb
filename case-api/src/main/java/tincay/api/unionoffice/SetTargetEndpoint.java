package tincay.api.unionoffice;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.For;
import tincay.api.platform.http.Checks;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.platform.http.Replies;
import tincay.domain.codes.ActivityKind;
import tincay.domain.codes.Place;
import tincay.domain.programme.Period;
import tincay.domain.programme.TargetCommand.SetTarget;
import tincay.domain.programme.TargetId;
import tincay.domain.worker.Role;

/** Plans a number of activities for a period. */
@RestController
class SetTargetEndpoint {

    private final CommandDesk desk;

    SetTargetEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    /** A target as the office writes it down. */
    record TargetEntry(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String area,
            @Nullable Set<String> kinds,
            @Nullable Integer number) {

        SetTarget command(TargetId goal, Checks checks) {
            checks.required("from", from)
                    .required("until", until)
                    .required("area", area)
                    .required("number", number)
                    .fault(kinds == null || kinds.isEmpty(), "kinds", "field.required");
            Set<String> named = kinds == null ? Set.of() : kinds;
            named.forEach(kind -> checks.oneOf("kinds", kind, ActivityKind.class));
            Optional<Place> place = Given.place(checks, "area", area, from);
            checks.done();
            return new SetTarget(
                    goal,
                    new Period(requireNonNull(from), requireNonNull(until)),
                    place.orElseThrow(),
                    named.stream().map(ActivityKind::valueOf).collect(toUnmodifiableSet()),
                    requireNonNull(number));
        }
    }

    @PostMapping("/api/v1/targets")
    @For(Role.UNION_OFFICE)
    ResponseEntity<Map<String, Object>> set(Call call, @RequestBody TargetEntry entry) {
        var goal = new TargetId(UUID.randomUUID());
        String id = PrefixedIds.of(goal);
        return Replies.of(desk.perform(
                call,
                List.of(entry.command(goal, new Checks())),
                version -> new Answer(201, "/api/v1/targets/" + id, version, Map.of("targetId", id))));
    }
}
