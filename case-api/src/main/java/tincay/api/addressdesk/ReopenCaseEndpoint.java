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
class ReopenCaseEndpoint {

    private final CloseCase closing;

    ReopenCaseEndpoint(CloseCase closing) {
        this.closing = closing;
    }

    /** Opens a closed case again. */
    @PostMapping("/api/v1/cases/{caseId}/reopening")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> reopen(
            @PathVariable CaseId caseId, @Valid @RequestBody ReopeningAnswers answers, Call call) {
        return Replies.of(closing.reopen(caseId, answers, call));
    }
}
