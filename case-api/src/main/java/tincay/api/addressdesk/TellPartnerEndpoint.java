package tincay.api.addressdesk;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tincay.domain.referral.ReferralId;
import tincay.api.platform.http.Replies;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tincay.domain.worker.Role;
import tincay.api.addressdesk.TellPartner.Told;
import jakarta.validation.Valid;

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
