package tincay.api.addressdesk;

import java.util.List;
import java.util.Set;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.api.addressdesk.PrintSlip.Wish;
import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Fault;
import tincay.api.platform.http.Invalid;
import tincay.api.web.FormBody;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.Options;
import tincay.domain.referral.ReferralId;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

/** The slip: asks whether it is safe to take home, then shows it as it is printed. */
@Controller
@RequestMapping("/so/{caseId}/7/{referralId}/giay")
@For(Role.ADDRESS_STAFF)
class SlipPage {

    private final OpenCaseFile files;
    private final PrintSlip slips;
    private final FormBody bodies;
    private final WhoIsSignedIn who;

    SlipPage(OpenCaseFile files, PrintSlip slips, FormBody bodies, WhoIsSignedIn who) {
        this.files = files;
        this.slips = slips;
        this.bodies = bodies;
        this.who = who;
    }

    @GetMapping
    ModelAndView ask(@PathVariable CaseId caseId, @PathVariable ReferralId referralId) {
        OpenFile open = opened(caseId);
        return SectionPage.dressed(new ModelAndView("so/hoi-giay"), open)
                .addObject("referral", OneReferralPage.of(open, referralId))
                .addObject("answers", Options.yesNo());
    }

    @PostMapping
    ModelAndView print(
            @PathVariable CaseId caseId,
            @PathVariable ReferralId referralId,
            @RequestParam MultiValueMap<String, String> form) {
        try {
            Wish wish = bodies.read(form, Wish.class);
            OpenFile open = opened(caseId);
            Slip slip = slips.print(who.signedIn().worker(), open.file(), OneReferralPage.of(open, referralId), wish);
            return new ModelAndView("so/giay-hen")
                    .addObject("menu", Menu.CASES)
                    .addObject("back", OneReferralPage.pathOf(caseId, referralId))
                    .addObject("slip", slip);
        } catch (Invalid invalid) {
            return again(ask(caseId, referralId), form, invalid.faults(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Refused refused) {
            var fault = new Fault("noi-dung", refused.code().code());
            return again(ask(caseId, referralId), form, List.of(fault), HttpStatus.CONFLICT);
        }
    }

    private OpenFile opened(CaseId caseId) {
        return files.open(who.signedIn().worker(), caseId, Set.of());
    }

    private static ModelAndView again(
            ModelAndView page, MultiValueMap<String, String> form, List<Fault> faults, HttpStatus status) {
        page.setStatus(status);
        return page.addObject("values", FormPage.typed(form)).addObject("errors", faults);
    }
}
