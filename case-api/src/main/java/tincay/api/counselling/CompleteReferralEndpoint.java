package tincay.api.counselling;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.counselling.AnswerReferral.End;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Replies;
import tincay.domain.referral.ReferralId;
import tincay.domain.worker.Role;

@RestController
class CompleteReferralEndpoint {

    private final AnswerReferral referrals;

    CompleteReferralEndpoint(AnswerReferral referrals) {
        this.referrals = referrals;
    }

    /** Finishes the referral and reports back. */
    @PostMapping("/api/v1/referrals/{referralId}/completion")
    @For({Role.COUNSELLOR, Role.ADDRESS_STAFF})
    @NeedsVersion
    ResponseEntity<Map<String, Object>> complete(
            @PathVariable ReferralId referralId, @Valid @RequestBody End answer, Call call) {
        return Replies.of(referrals.complete(referralId, answer, call));
    }
}
