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
class RecordAnswersEndpoint {

    private final AddToFile file;

    RecordAnswersEndpoint(AddToFile file) {
        this.file = file;
    }

    /** Records what was told after a case was opened. */
    @PostMapping("/api/v1/cases/{caseId}/answers")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> tell(
            @PathVariable CaseId caseId, @Valid @RequestBody MoreTold body, Call call) {
        return Replies.of(file.tell(caseId, body, call));
    }
}
