package tincay.api.addressdesk;

import java.time.Clock;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.addressdesk.EndUnanswered.NoAnswer;
import tincay.api.addressdesk.EnterReply.Reply;
import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.web.FormPage;
import tincay.api.web.Options;
import tincay.domain.access.Hidden;
import tincay.domain.codes.DeclineReason;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.ReplyCode;
import tincay.domain.referral.ReferralId;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;
import tincay.projections.casefile.ReferralView;

/** One referral of a case: how it stands, what was replied, and for a partner outside a form for the reply. */
@Controller
@RequestMapping("/so/{caseId}/7/{referralId}")
@For(Role.ADDRESS_STAFF)
class OneReferralPage {

    private final OpenCaseFile files;
    private final EnterReply replies;
    private final EndUnanswered silence;
    private final WhoIsSignedIn who;
    private final FormPage forms;
    private final Clock clock;

    OneReferralPage(
            OpenCaseFile files,
            EnterReply replies,
            EndUnanswered silence,
            WhoIsSignedIn who,
            FormPage forms,
            Clock clock) {
        this.files = files;
        this.replies = replies;
        this.silence = silence;
        this.who = who;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable CaseId caseId, @PathVariable ReferralId referralId) {
        OpenFile open = files.open(who.signedIn().worker(), caseId, referralId);
        ReferralView referral = of(open, referralId);
        boolean late =
                referral.state() == ReferralState.SENT && !clock.instant().isBefore(referral.answerDue());
        return SectionPage.dressed(forms.show("so/mot-phieu", referral.version()), open)
                .addObject("referral", referral)
                .addObject("late", late)
                .addObject("letters", Options.of(ReplyCode.class))
                .addObject("ways", ReferralPage.ways())
                .addObject("declines", Options.of(DeclineReason.class))
                .addObject("outcomes", Options.of(ReferralOutcome.class));
    }

    @PostMapping("/tra-loi")
    @NeedsVersion
    ModelAndView enter(
            @PathVariable CaseId caseId,
            @PathVariable ReferralId referralId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return forms.submit(
                form,
                Reply.class,
                reply -> replies.enter(referralId, reply, call),
                _ -> pathOf(caseId, referralId),
                () -> show(caseId, referralId));
    }

    @PostMapping("/khong-tra-loi")
    @NeedsVersion
    ModelAndView end(
            @PathVariable CaseId caseId,
            @PathVariable ReferralId referralId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return forms.submit(
                form,
                NoAnswer.class,
                _ -> silence.end(referralId, call),
                _ -> pathOf(caseId, referralId),
                () -> show(caseId, referralId));
    }

    static String pathOf(CaseId caseId, ReferralId referralId) {
        return "/so/" + caseId + "/7/" + referralId;
    }

    /** The referral, if it is one of the case's. */
    static ReferralView of(OpenFile open, ReferralId referralId) {
        return open.file().referrals().stream()
                .filter(one -> one.made().referralId().equals(referralId))
                .findFirst()
                .orElseThrow(Hidden::new);
    }
}
