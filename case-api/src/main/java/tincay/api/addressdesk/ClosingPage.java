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
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.ReopenReason;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

@Controller
class ClosingPage {

    private final SectionPage sections;
    private final CloseCase closing;

    ClosingPage(SectionPage sections, CloseCase closing) {
        this.sections = sections;
        this.closing = closing;
    }

    /** What hinders closing, the checklists, and the way back. */
    @GetMapping("/so/{caseId}/13")
    @For({Role.ADDRESS_STAFF, Role.SUPERVISOR})
    ModelAndView show(@PathVariable CaseId caseId) {
        return dressed(sections.show(caseId, 13));
    }

    @PostMapping("/so/{caseId}/13")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView close(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return sections.submit(
                caseId, 13, form, ClosingAnswers.class, answers -> closing.close(caseId, answers, call), this::dressed);
    }

    @PostMapping("/so/{caseId}/13/de-nghi")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView propose(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return sections.submit(
                caseId,
                13,
                form,
                ClosingAnswers.class,
                answers -> closing.propose(caseId, answers, call),
                this::dressed);
    }

    @PostMapping("/so/{caseId}/13/mo-lai")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView reopen(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return sections.submit(
                caseId,
                13,
                form,
                ReopeningAnswers.class,
                answers -> closing.reopen(caseId, answers, call),
                this::dressed);
    }

    private ModelAndView dressed(ModelAndView page) {
        return page.addObject("closings", ClosureReason.values())
                .addObject("reopenings", Options.of(ReopenReason.class));
    }
}
