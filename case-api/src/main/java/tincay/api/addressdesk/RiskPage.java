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
import tincay.domain.codes.RaiseReason;
import tincay.domain.codes.RiskInstrument;
import tincay.domain.codes.RiskLevel;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

@Controller
class RiskPage {

    private final SectionPage sections;
    private final AssessRisk risks;
    private final RiskInstrument instrument;

    RiskPage(SectionPage sections, AssessRisk risks, RiskInstrument instrument) {
        this.sections = sections;
        this.risks = risks;
        this.instrument = instrument;
    }

    /** The questions about danger, and what they came to. */
    @GetMapping("/so/{caseId}/4")
    @For(Role.ADDRESS_STAFF)
    ModelAndView show(@PathVariable CaseId caseId) {
        return dressed(sections.show(caseId, 4));
    }

    @PostMapping("/so/{caseId}/4")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView assess(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return sections.submit(
                caseId,
                4,
                form,
                RiskAssessmentAnswers.class,
                answers -> risks.assess(caseId, answers, call),
                this::dressed);
    }

    private ModelAndView dressed(ModelAndView page) {
        CaseFacts facts = SectionPage.opened(page).facts().value();
        return page.addObject(
                        "questions",
                        facts == null ? instrument.questions() : instrument.questionsAbout(facts.relation()))
                .addObject("levels", Options.of(RiskLevel.class))
                .addObject("reasons", Options.of(RaiseReason.class))
                .addObject("instrument", instrument);
    }
}
