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
class MakeReferralEndpoint {

    private final MakeReferral referrals;

    MakeReferralEndpoint(MakeReferral referrals) {
        this.referrals = referrals;
    }

    /** Refers the survivor to an internal service or to a partner outside, within a consent. */
    @PostMapping("/api/v1/cases/{caseId}/referrals")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> make(
            @PathVariable CaseId caseId, @Valid @RequestBody ReferralAnswers answers, Call call) {
        return Replies.of(referrals.make(caseId, answers, call));
    }
}
