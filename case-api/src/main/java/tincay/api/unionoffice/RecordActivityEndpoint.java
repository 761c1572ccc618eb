package tincay.api.unionoffice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
import tincay.domain.programme.ActivityId;
import tincay.domain.worker.Role;

/** Records an activity that was held. */
@RestController
class RecordActivityEndpoint {

    private final CommandDesk desk;
    private final Clock clock;

    RecordActivityEndpoint(CommandDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping("/api/v1/activities")
    @For(Role.UNION_OFFICE)
    ResponseEntity<Map<String, Object>> record(Call call, @RequestBody ActivityEntry entry) {
        var activity = new ActivityId(UUID.randomUUID());
        String id = PrefixedIds.of(activity);
        return Replies.of(desk.perform(
                call,
                List.of(entry.command(activity, new Checks(), clock)),
                version -> new Answer(201, "/api/v1/activities/" + id, version, Map.of("activityId", id))));
    }
}
