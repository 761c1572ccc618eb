package tincay.api.addressdesk;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.addressdesk.TellPartner.Told;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.web.FormPage;
import tincay.domain.referral.ReferralId;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

@Controller
class TellPartnerPage {

    private final OneReferralPage referrals;
    private final TellPartner partners;
    private final FormPage forms;

    TellPartnerPage(OneReferralPage referrals, TellPartner partners, FormPage forms) {
        this.referrals = referrals;
        this.partners = partners;
        this.forms = forms;
    }

    /** Enters on the page of a referral that its partner was told. */
    @PostMapping("/so/{caseId}/7/{referralId}/da-bao")
    @For(Role.ADDRESS_STAFF)
    ModelAndView tell(
            @PathVariable CaseId caseId,
            @PathVariable ReferralId referralId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return forms.submit(
                form,
                Told.class,
                told -> partners.tell(referralId, told, call),
                _ -> OneReferralPage.pathOf(caseId, referralId),
                () -> referrals.show(caseId, referralId));
    }
}
