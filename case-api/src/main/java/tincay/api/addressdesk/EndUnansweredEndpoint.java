package tincay.api.addressdesk;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.addressdesk.EndUnanswered.NoAnswer;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Replies;
import tincay.domain.referral.ReferralId;
import tincay.domain.worker.Role;

@RestController
class EndUnansweredEndpoint {

    private final EndUnanswered silence;

    EndUnansweredEndpoint(EndUnanswered silence) {
        this.silence = silence;
    }

    /** Ends a referral nobody answered in time, within the system or outside. */
    @PostMapping("/api/v1/referrals/{referralId}/no-answer")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> end(
            @PathVariable ReferralId referralId, @Valid @RequestBody NoAnswer noAnswer, Call call) {
        return Replies.of(silence.end(referralId, call));
    }
}
