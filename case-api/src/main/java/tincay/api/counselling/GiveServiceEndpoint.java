package tincay.api.counselling;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.counselling.AnswerReferral.Help;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Replies;
import tincay.domain.referral.ReferralId;
import tincay.domain.worker.Role;

@RestController
class GiveServiceEndpoint {

    private final AnswerReferral referrals;

    GiveServiceEndpoint(AnswerReferral referrals) {
        this.referrals = referrals;
    }

    /** Reports what was done, and goes on. */
    @PostMapping("/api/v1/referrals/{referralId}/services")
    @For({Role.COUNSELLOR, Role.ADDRESS_STAFF})
    @NeedsVersion
    ResponseEntity<Map<String, Object>> help(
            @PathVariable ReferralId referralId, @Valid @RequestBody Help answer, Call call) {
        return Replies.of(referrals.help(referralId, answer, call));
    }
}
