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
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Replies;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

@RestController
@For(Role.SUPERVISOR)
class DecideClosureEndpoint {

    private final DecideClosure closures;

    DecideClosureEndpoint(DecideClosure closures) {
        this.closures = closures;
    }

    /** Lets the case end as it was asked for. */
    @PostMapping("/api/v1/cases/{caseId}/closure/approval")
    @NeedsVersion
    ResponseEntity<Map<String, Object>> approve(@PathVariable CaseId caseId, Call call) {
        return Replies.of(closures.approve(caseId, call));
    }

    /** Does not let the case end, and says what is missing. */
    @PostMapping("/api/v1/cases/{caseId}/closure/return")
    @NeedsVersion
    ResponseEntity<Map<String, Object>> sendBack(
            @PathVariable CaseId caseId, @Valid @RequestBody ReturnAnswers answers, Call call) {
        return Replies.of(closures.sendBack(caseId, answers, call));
    }
}
