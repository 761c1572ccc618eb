package tincay.api.supervision;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.http.Replies;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

@RestController
@For(Role.SUPERVISOR)
class JudgeTieEndpoint {

    private final JudgeTie ties;

    JudgeTieEndpoint(JudgeTie ties) {
        this.ties = ties;
    }

    /** Shuts a worker out of a case of their own people, by the supervisor who opened it. */
    @PostMapping("/api/v1/cases/{caseId}/ties")
    ResponseEntity<Map<String, Object>> confirm(
            @PathVariable CaseId caseId, @Valid @RequestBody TieJudgement judgement, Call call) {
        return Replies.of(ties.confirm(caseId, judgement, call));
    }

    /** Lets in again who was shut out wrongly. */
    @PostMapping("/api/v1/cases/{caseId}/ties/{workerId}/lifting")
    ResponseEntity<Map<String, Object>> lift(
            @PathVariable CaseId caseId,
            @PathVariable WorkerId workerId,
            @Valid @RequestBody TieLifting lifting,
            Call call) {
        return Replies.of(ties.lift(caseId, workerId, lifting, call));
    }
}
