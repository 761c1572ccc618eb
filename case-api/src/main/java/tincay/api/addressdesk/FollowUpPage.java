package tincay.api.addressdesk;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.web.Options;
import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.codes.MissedBecause;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.FollowUpId;
import tincay.domain.worker.Role;

@Controller
class FollowUpPage {

    private static final int SECTION = 9;

    private final SectionPage sections;
    private final FollowUpCase followUps;
    private final FollowUpAdvice advice;

    FollowUpPage(SectionPage sections, FollowUpCase followUps, FollowUpAdvice advice) {
        this.sections = sections;
        this.followUps = followUps;
        this.advice = advice;
    }

    /** The follow-ups planned, done and missed, and first of all whether and how the survivor may be reached. */
    @GetMapping("/so/{caseId}/9")
    @For(Role.ADDRESS_STAFF)
    ModelAndView show(@PathVariable CaseId caseId) {
        return dressed(sections.show(caseId, SECTION));
    }

    @PostMapping("/so/{caseId}/9")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView plan(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return sections.submit(
                caseId,
                SECTION,
                form,
                FollowUpAnswers.Planned.class,
                answers -> followUps.plan(caseId, answers, call),
                this::dressed);
    }

    @PostMapping("/so/{caseId}/9/{followUpId}/ket-qua")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView done(
            @PathVariable CaseId caseId,
            @PathVariable FollowUpId followUpId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return sections.submit(
                caseId,
                SECTION,
                form,
                FollowUpAnswers.Outcome.class,
                answers -> followUps.done(caseId, followUpId, answers, call),
                this::dressed);
    }

    @PostMapping("/so/{caseId}/9/{followUpId}/khong-lam")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView missed(
            @PathVariable CaseId caseId,
            @PathVariable FollowUpId followUpId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return sections.submit(
                caseId,
                SECTION,
                form,
                FollowUpAnswers.Omission.class,
                answers -> followUps.missed(caseId, followUpId, answers, call),
                this::dressed);
    }

    private ModelAndView dressed(ModelAndView page) {
        var open = SectionPage.opened(page);
        return page.addObject("outcomes", Options.of(FollowUpOutcome.class))
                .addObject("becauses", Options.of(MissedBecause.class))
                .addObject("doNotCall", advice.doNotCall(open))
                .addObject("proposed", advice.proposed(open.file()))
                .addObject("assessAgain", advice.assessAgain(open.file()));
    }
}
