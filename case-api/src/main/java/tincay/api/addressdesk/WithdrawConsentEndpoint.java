package tincay.api.addressdesk;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.http.Replies;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.ConsentId;
import tincay.domain.worker.Role;

@RestController
class WithdrawConsentEndpoint {

    private final WithdrawConsent consents;

    WithdrawConsentEndpoint(WithdrawConsent consents) {
        this.consents = consents;
    }

    /** Takes a consent back; needs no version and is never refused for one. */
    @PostMapping("/api/v1/cases/{caseId}/consents/{consentId}/withdrawal")
    @For(Role.ADDRESS_STAFF)
    ResponseEntity<Map<String, Object>> withdraw(
            @PathVariable CaseId caseId,
            @PathVariable ConsentId consentId,
            @RequestBody(required = false) @Nullable WithdrawalAnswers answers,
            Call call) {
        return Replies.of(
                consents.withdraw(caseId, consentId, answers == null ? WithdrawalAnswers.UNSAID : answers, call));
    }
}
