package tincay.api.unionoffice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.Checks;
import tincay.api.platform.http.PrefixedIds;
import tincay.domain.programme.ActivityCommand;
import tincay.domain.programme.ActivityId;

/** Writes down what was held, and puts right what was written down wrongly. */
@Component
class KeepActivities {

    private final CommandDesk desk;
    private final Clock clock;

    KeepActivities(CommandDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    Answer record(ActivityEntry entry, Checks checks, Call call) {
        return perform(entry.recording(new ActivityId(UUID.randomUUID()), checks, clock), call);
    }

    Answer correct(ActivityId activity, ActivityEntry entry, Checks checks, Call call) {
        return perform(entry.correction(activity, checks, clock), call);
    }

    private Answer perform(ActivityCommand command, Call call) {
        String id = PrefixedIds.of(command.activity());
        return desk.perform(
                call,
                List.of(command),
                version -> new Answer(201, "/api/v1/activities/" + id, version, Map.of("activityId", id)));
    }
}
