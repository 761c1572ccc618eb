package tincay.api.addressdesk;

import java.util.EnumSet;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.api.addressdesk.TellOfUrgency.SaidNo;
import tincay.api.addressdesk.TellOfUrgency.ToldHer;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.web.FormPage;
import tincay.api.web.Options;
import tincay.domain.codes.ContactMethod;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.NoConsentReason;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.codes.UrgentThreat;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.UrgentSharingId;
import tincay.domain.worker.Role;

/** What was shared in urgency, the referrals that rest on it, and a form for one more decision. */
@Controller
@For(Role.ADDRESS_STAFF)
class UrgentPage {

    private final OpenCaseFile files;
    private final ShareInUrgency urgencies;
    private final TellOfUrgency telling;
    private final MakeReferral referrals;
    private final FormPage forms;
    private final WhoIsSignedIn who;

    UrgentPage(
            OpenCaseFile files,
            ShareInUrgency urgencies,
            TellOfUrgency telling,
            MakeReferral referrals,
            FormPage forms,
            WhoIsSignedIn who) {
        this.files = files;
        this.urgencies = urgencies;
        this.telling = telling;
        this.referrals = referrals;
        this.forms = forms;
        this.who = who;
    }

    @GetMapping("/so/{caseId}/7/khan")
    ModelAndView show(@PathVariable CaseId caseId) {
        OpenFile open = files.open(who.signedIn().worker(), caseId, EnumSet.of(Purpose.URGENT));
        return SectionPage.dressed(forms.show("so/khan", open.file().version()), open)
                .addObject("threats", Options.of(UrgentThreat.class))
                .addObject("reasons", Options.of(NoConsentReason.class))
                .addObject("kinds", Options.of(ServiceKind.class))
                .addObject("groups", Options.of(DataGroup.class))
                .addObject("urgencies", Options.of(Urgency.class))
                .addObject("ways", Options.of(ReferralChannel.class))
                .addObject(
                        "meetings",
                        Options.of(
                                "CONTACT_METHOD",
                                Stream.of(ContactMethod.values())
                                        .filter(method -> method != ContactMethod.NONE)
                                        .map(Enum::name)));
    }

    @PostMapping("/so/{caseId}/7/khan")
    @NeedsVersion
    ModelAndView justify(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                UrgentAnswers.class,
                answers -> urgencies.justify(caseId, answers, call),
                _ -> "/so/" + caseId + "/7/khan",
                () -> show(caseId));
    }

    @PostMapping("/so/{caseId}/7/khan/{sharingId}/da-noi")
    ModelAndView tell(
            @PathVariable CaseId caseId,
            @PathVariable UrgentSharingId sharingId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return forms.submit(
                form,
                ToldHer.class,
                told -> telling.tell(caseId, sharingId, told, call),
                _ -> "/so/" + caseId + "/7/khan",
                () -> show(caseId));
    }

    @PostMapping("/so/{caseId}/7/khan/{sharingId}/khong-dong-y")
    ModelAndView decline(
            @PathVariable CaseId caseId,
            @PathVariable UrgentSharingId sharingId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return forms.submit(
                form,
                SaidNo.class,
                no -> telling.decline(caseId, sharingId, no, call),
                _ -> "/so/" + caseId + "/7/khan",
                () -> show(caseId));
    }

    /** What is shared is what was decided, no less said and no more. */
    @PostMapping("/so/{caseId}/7/khan/chuyen")
    @NeedsVersion
    ModelAndView refer(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                ReferralAnswers.class,
                answers -> referrals.make(caseId, answers, call),
                _ -> "/so/" + caseId + "/7",
                () -> show(caseId));
    }
}
