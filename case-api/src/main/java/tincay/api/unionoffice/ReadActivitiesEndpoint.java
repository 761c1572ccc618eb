package tincay.api.unionoffice;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.domain.codes.ActivityKind;
import tincay.domain.programme.ActivityId;
import tincay.domain.programme.Conduct;
import tincay.domain.worker.Role;
import tincay.projections.programmereport.ActivityRegister;

/** Reads the newest activities: whoever corrects one names the version they saw. */
@RestController
class ReadActivitiesEndpoint {

    private final ActivityRegister activities;

    ReadActivitiesEndpoint(ActivityRegister activities) {
        this.activities = activities;
    }

    /** The activities. */
    record Activities(List<Item> items) {}

    /** One activity as it is known now. */
    record Item(
            ActivityId activityId,
            ActivityKind kind,
            Conduct conduct,
            LocalDate from,
            LocalDate until,
            List<UnitName> places,
            @Nullable Integer women,
            @Nullable Integer men,
            String title,
            @Nullable String correctedBecause,
            long version) {

        static Item of(ActivityRegister.Line line) {
            var held = line.held();
            return new Item(
                    line.activity(),
                    held.kind(),
                    held.conduct(),
                    held.days().from(),
                    held.days().until(),
                    held.places().stream().map(UnitName::of).toList(),
                    held.reached().women(),
                    held.reached().men(),
                    held.title(),
                    line.correctedBecause(),
                    line.version());
        }
    }

    @GetMapping("/api/v1/activities")
    @For(Role.UNION_OFFICE)
    Activities list() {
        return new Activities(activities.newest().stream().map(Item::of).toList());
    }
}
