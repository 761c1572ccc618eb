package tincay.api.addressdesk;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.addressdesk.TakeBackReferral.Revocation;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.http.Replies;
import tincay.domain.referral.ReferralId;
import tincay.domain.worker.Role;

@RestController
class TakeBackReferralEndpoint {

    private final TakeBackReferral revocations;

    TakeBackReferralEndpoint(TakeBackReferral revocations) {
        this.revocations = revocations;
    }

    /** Takes an open referral back; the receiver's view goes dark at once. */
    @PostMapping("/api/v1/referrals/{referralId}/revocation")
    @For(Role.ADDRESS_STAFF)
    ResponseEntity<Map<String, Object>> take(
            @PathVariable ReferralId referralId, @Valid @RequestBody Revocation revocation, Call call) {
        return Replies.of(revocations.take(referralId, revocation, call));
    }
}
