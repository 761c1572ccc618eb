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
class AddPersonEndpoint {

    private final AddToFile file;

    AddPersonEndpoint(AddToFile file) {
        this.file = file;
    }

    /** Takes somebody into a case who was not named when it was opened. */
    @PostMapping("/api/v1/cases/{caseId}/people")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> add(
            @PathVariable CaseId caseId, @Valid @RequestBody AddedPerson body, Call call) {
        return Replies.of(file.add(caseId, body, call));
    }
}
