package tincay.api.addressdesk;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.addressdesk.TellPartner.Told;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.http.Replies;
import tincay.domain.referral.ReferralId;
import tincay.domain.worker.Role;

@RestController
class TellPartnerEndpoint {

    private final TellPartner partners;

    TellPartnerEndpoint(TellPartner partners) {
        this.partners = partners;
    }

    /** Records that a partner outside was told to stop using what it holds. */
    @PostMapping("/api/v1/referrals/{referralId}/partner-told")
    @For(Role.ADDRESS_STAFF)
    ResponseEntity<Map<String, Object>> tell(
            @PathVariable ReferralId referralId, @Valid @RequestBody Told told, Call call) {
        return Replies.of(partners.tell(referralId, told, call));
    }
}
