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
class GiveConsentEndpoint {

    private final GiveConsent consents;

    GiveConsentEndpoint(GiveConsent consents) {
        this.consents = consents;
    }

    /** Records what the survivor agreed to. */
    @PostMapping("/api/v1/cases/{caseId}/consents")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> give(
            @PathVariable CaseId caseId, @Valid @RequestBody ConsentAnswers answers, Call call) {
        return Replies.of(consents.give(caseId, answers, call));
    }
}
