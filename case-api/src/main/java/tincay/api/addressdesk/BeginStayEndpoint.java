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
class BeginStayEndpoint {

    private final BeginStay stays;

    BeginStayEndpoint(BeginStay stays) {
        this.stays = stays;
    }

    /** Begins a stay; where, nobody reads but behind its veil. */
    @PostMapping("/api/v1/cases/{caseId}/stays")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> begin(
            @PathVariable CaseId caseId, @Valid @RequestBody StayAnswers answers, Call call) {
        return Replies.of(stays.begin(caseId, answers, call));
    }
}
