package tincay.api.unionoffice;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Checks;
import tincay.api.platform.http.Replies;
import tincay.domain.programme.ActivityId;
import tincay.domain.worker.Role;

/** Writes down what was held, and corrects it. */
@RestController
@For(Role.UNION_OFFICE)
class RecordActivityEndpoint {

    private final KeepActivities activities;

    RecordActivityEndpoint(KeepActivities activities) {
        this.activities = activities;
    }

    /** Records an activity that was held. */
    @PostMapping("/api/v1/activities")
    ResponseEntity<Map<String, Object>> record(Call call, @RequestBody ActivityEntry entry) {
        return Replies.of(activities.record(entry, new Checks(), call));
    }

    /** Puts right an activity that was entered wrongly: all of it once more, and why. */
    @PostMapping("/api/v1/activities/{activity}/correction")
    @NeedsVersion
    ResponseEntity<Map<String, Object>> correct(
            Call call, @PathVariable ActivityId activity, @RequestBody ActivityEntry entry) {
        return Replies.of(activities.correct(activity, entry, new Checks(), call));
    }
}
