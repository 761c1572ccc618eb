package tincay.api.counselling;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.counselling.OpenReferral.Open;
import tincay.api.counselling.ReferralInboxEndpoint.Item;
import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Replies;
import tincay.api.privacy.Shown;
import tincay.domain.referral.ReferralId;
import tincay.domain.supportcase.SharedSummary;
import tincay.domain.worker.Role;

@RestController
class ReferralEndpoint {

    private final OpenReferral referrals;
    private final WhoIsSignedIn who;

    ReferralEndpoint(OpenReferral referrals, WhoIsSignedIn who) {
        this.referrals = referrals;
        this.who = who;
    }

    record Received(Item referral, boolean behind, Shown<SharedSummary> shared) {}

    /** One referral and what the survivor agreed to share: a disclosure. */
    @GetMapping("/api/v1/referrals/{referralId}")
    @For(Role.COUNSELLOR)
    ResponseEntity<Received> referral(@PathVariable ReferralId referralId) {
        Open open = referrals.open(who.signedIn().worker(), referralId);
        return Replies.versioned(
                open.row().version(),
                new Received(ReferralInboxEndpoint.item(open.row()), open.behind(), open.shared()));
    }
}
