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
class ShareInUrgencyEndpoint {

    private final ShareInUrgency urgencies;

    ShareInUrgencyEndpoint(ShareInUrgency urgencies) {
        this.urgencies = urgencies;
    }

    /** Says why something is shared before anybody can agree; a second person looks at it within a day. */
    @PostMapping("/api/v1/cases/{caseId}/urgent-sharing")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> justify(
            @PathVariable CaseId caseId, @Valid @RequestBody UrgentAnswers answers, Call call) {
        return Replies.of(urgencies.justify(caseId, answers, call));
    }
}
