package tincay.api.addressdesk;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.addressdesk.RecordChildPlan.OnDay;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Replies;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

@RestController
@For(Role.ADDRESS_STAFF)
class ChildPlanEndpoint {

    private final RecordChildPlan plans;

    ChildPlanEndpoint(RecordChildPlan plans) {
        this.plans = plans;
    }

    /** Records that those who protect children made a plan. */
    @PostMapping("/api/v1/cases/{caseId}/child-plan")
    @NeedsVersion
    ResponseEntity<Map<String, Object>> made(@PathVariable CaseId caseId, @Valid @RequestBody OnDay day, Call call) {
        return Replies.of(plans.made(caseId, day, call));
    }

    /** Records that the commune approved the plan. */
    @PostMapping("/api/v1/cases/{caseId}/child-plan/approval")
    @NeedsVersion
    ResponseEntity<Map<String, Object>> approved(
            @PathVariable CaseId caseId, @Valid @RequestBody OnDay day, Call call) {
        return Replies.of(plans.approved(caseId, day, call));
    }
}
