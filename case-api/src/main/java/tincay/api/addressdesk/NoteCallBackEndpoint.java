package tincay.api.addressdesk;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.counselling.AnswerReferral;
import tincay.api.counselling.AnswerReferral.CallBack;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Replies;
import tincay.domain.referral.ReferralId;
import tincay.domain.worker.Role;

@RestController
class NoteCallBackEndpoint {

    private final AnswerReferral referrals;

    NoteCallBackEndpoint(AnswerReferral referrals) {
        this.referrals = referrals;
    }

    /** Notes that a partner outside asks to be called. */
    @PostMapping("/api/v1/referrals/{referralId}/call-backs")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> note(
            @PathVariable ReferralId referralId, @Valid @RequestBody CallBack answer, Call call) {
        return Replies.of(referrals.callBack(referralId, answer, call));
    }
}
