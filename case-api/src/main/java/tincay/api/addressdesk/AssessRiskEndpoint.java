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
class AssessRiskEndpoint {

    private final AssessRisk risks;

    AssessRiskEndpoint(AssessRisk risks) {
        this.risks = risks;
    }

    /** Records a risk assessment. */
    @PostMapping("/api/v1/cases/{caseId}/risk-assessments")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> assess(
            @PathVariable CaseId caseId, @Valid @RequestBody RiskAssessmentAnswers answers, Call call) {
        return Replies.of(risks.assess(caseId, answers, call));
    }
}
