package tincay.api.addressdesk;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Replies;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

@RestController
class AgreeSafetyPlanEndpoint {

    private final AgreeSafetyPlan plans;

    AgreeSafetyPlanEndpoint(AgreeSafetyPlan plans) {
        this.plans = plans;
    }

    /** Records the safety plan made with the survivor. */
    @PostMapping("/api/v1/cases/{caseId}/safety-plans")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> agree(
            @PathVariable CaseId caseId, @Valid @RequestBody SafetyPlanAnswers answers, Call call) {
        return Replies.of(plans.agree(caseId, answers, call));
    }
}
