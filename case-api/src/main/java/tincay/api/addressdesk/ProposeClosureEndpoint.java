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
class ProposeClosureEndpoint {

    private final CloseCase closing;

    ProposeClosureEndpoint(CloseCase closing) {
        this.closing = closing;
    }

    /** Asks the supervisor to let the case end, with the checklist of its reason. */
    @PostMapping("/api/v1/cases/{caseId}/closure/proposal")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> propose(
            @PathVariable CaseId caseId, @Valid @RequestBody ClosingAnswers answers, Call call) {
        return Replies.of(closing.propose(caseId, answers, call));
    }
}
