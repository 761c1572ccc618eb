package tincay.api.addressdesk;

import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.addressdesk.TakeBackReferral.Revocation;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Checks;
import tincay.api.web.Options;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.RevokeReason;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.referral.ReferralId;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

@Controller
class ReferralPage {

    private final SectionPage sections;
    private final MakeReferral referrals;
    private final TakeBackReferral revocations;
    private final LeaveUnreferred unreferred;

    ReferralPage(
            SectionPage sections, MakeReferral referrals, TakeBackReferral revocations, LeaveUnreferred unreferred) {
        this.sections = sections;
        this.referrals = referrals;
        this.revocations = revocations;
        this.unreferred = unreferred;
    }

    /** The referrals of the case, and a form for one more. */
    @GetMapping("/so/{caseId}/7")
    @For(Role.ADDRESS_STAFF)
    ModelAndView show(@PathVariable CaseId caseId) {
        return dressed(sections.show(caseId, 7));
    }

    @PostMapping("/so/{caseId}/7")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView make(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return sections.submit(
                caseId,
                7,
                form,
                ReferralAnswers.class,
                answers -> referrals.make(caseId, chosen(answers), call),
                this::dressed);
    }

    /** On a page leaving everything out is no answer: what is shared is said each time. */
    private static ReferralAnswers chosen(ReferralAnswers answers) {
        boolean inside = answers.channel() == ReferralChannel.SYSTEM;
        new Checks()
                .required(inside ? "receiver.serviceId" : "receiver.partnerId", answers.receiver())
                .required("dataGroups", answers.dataGroups())
                .done();
        return answers;
    }

    @PostMapping("/so/{caseId}/7/{referralId}/thu-hoi")
    @For(Role.ADDRESS_STAFF)
    ModelAndView takeBack(
            @PathVariable CaseId caseId,
            @PathVariable ReferralId referralId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return sections.submit(
                caseId,
                7,
                form,
                Revocation.class,
                revocation -> revocations.take(referralId, revocation, call),
                this::dressed);
    }

    @PostMapping("/so/{caseId}/7/khong-chuyen")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView leave(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return sections.submit(
                caseId,
                7,
                form,
                UnreferredAnswers.class,
                answers -> unreferred.leave(caseId, answers, call),
                this::dressed);
    }

    /** The ways outside. */
    static Map<String, String> ways() {
        return Options.of("REFERRAL_CHANNEL", Stream.of(ReferralChannel.PAPER.name(), ReferralChannel.PHONE.name()));
    }

    private ModelAndView dressed(ModelAndView page) {
        var risk = SectionPage.opened(page).file().risk();
        return page.addObject("high", risk != null && risk.level() == RiskLevel.HIGH)
                .addObject("kinds", Options.of(ServiceKind.class))
                .addObject("urgencies", Options.of(Urgency.class))
                .addObject("groups", Options.of(DataGroup.class))
                .addObject("revocations", Options.of(RevokeReason.class))
                .addObject("ways", ways());
    }
}
