package tincay.api.counselling;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.counselling.AnswerReferral.Decline;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Replies;
import tincay.domain.referral.ReferralId;
import tincay.domain.worker.Role;

@RestController
class DeclineReferralEndpoint {

    private final AnswerReferral referrals;

    DeclineReferralEndpoint(AnswerReferral referrals) {
        this.referrals = referrals;
    }

    /** Does not take the referral on. */
    @PostMapping("/api/v1/referrals/{referralId}/decline")
    @For({Role.COUNSELLOR, Role.ADDRESS_STAFF})
    @NeedsVersion
    ResponseEntity<Map<String, Object>> decline(
            @PathVariable ReferralId referralId, @Valid @RequestBody Decline answer, Call call) {
        return Replies.of(referrals.decline(referralId, answer, call));
    }
}
