package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.ChildPlanCommand;
import tincay.domain.supportcase.ChildPlanCommand.RecordChildPlanApproval;

/** Records that others made and approved the plan for a child; the plan itself stays with them. */
@Component
class RecordChildPlan {

    private final CommandDesk desk;
    private final Clock clock;

    RecordChildPlan(CommandDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** The day of it; today when left out. */
    record OnDay(@PastOrPresent @Nullable LocalDate on) {}

    Answer made(CaseId caseId, OnDay day, Call call) {
        return perform(caseId, new ChildPlanCommand.RecordChildPlan(caseId, of(day)), call);
    }

    Answer approved(CaseId caseId, OnDay day, Call call) {
        return perform(caseId, new RecordChildPlanApproval(caseId, of(day)), call);
    }

    private Answer perform(CaseId caseId, ChildPlanCommand command, Call call) {
        return desk.perform(
                call, List.of(command), version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of()));
    }

    private LocalDate of(OnDay day) {
        return day.on() == null ? LocalDate.now(clock) : day.on();
    }
}
