package tincay.api.addressdesk;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.addressdesk.FindBySlip.Spoken;
import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.domain.referral.ReferralId;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;
import tincay.projections.caseload.ReferralRow;

@RestController
class FindBySlipEndpoint {

    private final FindBySlip slips;
    private final WhoIsSignedIn who;

    FindBySlipEndpoint(FindBySlip slips, WhoIsSignedIn who) {
        this.slips = slips;
        this.who = who;
    }

    record Found(CaseId caseId, ReferralId referralId) {}

    /** The referral a slip speaks of, among the worker's own cases. */
    @PostMapping("/api/v1/slips")
    @For(Role.ADDRESS_STAFF)
    Found find(@Valid @RequestBody Spoken spoken) {
        ReferralRow row = slips.find(who.signedIn().worker(), spoken);
        return new Found(row.caseId(), row.referralId());
    }
}
