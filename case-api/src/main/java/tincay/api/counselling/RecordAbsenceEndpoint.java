package tincay.api.counselling;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.counselling.AnswerReferral.Day;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Replies;
import tincay.domain.referral.ReferralId;
import tincay.domain.worker.Role;

@RestController
class RecordAbsenceEndpoint {

    private final AnswerReferral referrals;

    RecordAbsenceEndpoint(AnswerReferral referrals) {
        this.referrals = referrals;
    }

    /** Records that the survivor did not come. */
    @PostMapping("/api/v1/referrals/{referralId}/absence")
    @For({Role.COUNSELLOR, Role.ADDRESS_STAFF})
    @NeedsVersion
    ResponseEntity<Map<String, Object>> absent(
            @PathVariable ReferralId referralId, @Valid @RequestBody Day answer, Call call) {
        return Replies.of(referrals.absent(referralId, answer, call));
    }
}
