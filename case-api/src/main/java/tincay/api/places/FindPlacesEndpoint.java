package tincay.api.places;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.domain.codes.Places;
import tincay.domain.codes.Places.Found;
import tincay.domain.codes.Places.Kind;
import tincay.domain.codes.Places.Unit;
import tincay.domain.worker.Role;

@RestController
class FindPlacesEndpoint {

    private final Clock clock;

    FindPlacesEndpoint(Clock clock) {
        this.clock = clock;
    }

    record Answer(LocalDate on, List<Item> items) {}

    /**
     * One commune of that day.
     *
     * @param above the district it lay in, or the province
     * @param others the communes of the other time that share its ground
     */
    record Item(
            String code,
            LocalDate validFrom,
            Kind kind,
            String name,
            @Nullable String above,
            List<Named> others) {

        static Item of(Found found) {
            Unit unit = found.unit();
            return new Item(
                    unit.place().code(),
                    unit.place().validFrom(),
                    unit.kind(),
                    unit.name(),
                    FindPlacesEndpoint.aboveOf(unit),
                    found.others().stream().map(Named::of).toList());
        }
    }

    /** A commune by its name of another time. */
    record Named(
            String code,
            LocalDate validFrom,
            Kind kind,
            String name,
            @Nullable String above) {

        static Named of(Unit unit) {
            return new Named(
                    unit.place().code(),
                    unit.place().validFrom(),
                    unit.kind(),
                    unit.name(),
                    FindPlacesEndpoint.aboveOf(unit));
        }
    }

    /** The communes of a day whose name, then, before or after, holds the text; marks and capitals make no difference. */
    @GetMapping("/api/v1/places")
    @For({Role.ADDRESS_STAFF, Role.COUNSELLOR, Role.SUPERVISOR, Role.UNION_OFFICE, Role.UNION_LEADER, Role.ADMINISTRATOR
    })
    Answer find(
            @RequestParam @NotBlank @Size(max = 100) String name,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int limit) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        return new Answer(
                day,
                Places.search(name, day).stream().limit(limit).map(Item::of).toList());
    }

    private static @Nullable String aboveOf(Unit unit) {
        return Optional.ofNullable(unit.within())
                .flatMap(Places::find)
                .map(Unit::name)
                .orElse(null);
    }
}
