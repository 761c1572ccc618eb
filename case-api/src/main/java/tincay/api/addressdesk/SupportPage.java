package tincay.api.addressdesk;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.web.Options;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.SupportKind;
import tincay.domain.codes.ViolenceForm;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

@Controller
class SupportPage {

    private final SectionPage sections;
    private final GiveSupport supports;

    SupportPage(SectionPage sections, GiveSupport supports) {
        this.sections = sections;
        this.supports = supports;
    }

    /** The help given, opened, a form for more, and what speaks against bringing the two together. */
    @GetMapping("/so/{caseId}/6")
    @For(Role.ADDRESS_STAFF)
    ModelAndView show(@PathVariable CaseId caseId) {
        return dressed(sections.show(caseId, 6));
    }

    @PostMapping("/so/{caseId}/6")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView give(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return sections.submit(
                caseId, 6, form, SupportAnswers.class, answers -> supports.give(caseId, answers, call), this::dressed);
    }

    private ModelAndView dressed(ModelAndView page) {
        return page.addObject("kinds", Options.of(SupportKind.class))
                .addObject("yesNo", Options.yesNo())
                .addObject("warnings", warnings(SectionPage.opened(page)));
    }

    /** What is known that makes reconciliation dangerous. */
    private static List<String> warnings(OpenFile open) {
        List<String> warnings = new ArrayList<>();
        var risk = open.file().risk();
        if (risk != null && risk.level() == RiskLevel.HIGH) {
            warnings.add("support.warning.high");
        }
        CaseFacts facts = open.facts().value();
        if (facts != null && facts.forms().contains(ViolenceForm.SEXUAL)) {
            warnings.add("support.warning.sexual");
        }
        return warnings;
    }
}
