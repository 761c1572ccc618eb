package tincay.api.supervision;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.addressdesk.OwnCases;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.supervision.WithholdNotice.Withholding;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.Options;
import tincay.domain.codes.WithholdReason;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;
import tincay.projections.casefile.CaseView;

@Controller
@For(Role.SUPERVISOR)
class WithholdNoticePage {

    private final OwnCases cases;
    private final WithholdNotice notices;
    private final FormPage forms;
    private final WhoIsSignedIn who;

    WithholdNoticePage(OwnCases cases, WithholdNotice notices, FormPage forms, WhoIsSignedIn who) {
        this.cases = cases;
        this.notices = notices;
        this.forms = forms;
        this.who = who;
    }

    /** Asks a supervisor who has opened the case why the commune is not told. */
    @GetMapping("/xa/khong-bao/{caseId}")
    ModelAndView ask(@PathVariable CaseId caseId) {
        CaseView file = cases.of(who.signedIn().worker(), caseId);
        return forms.show("xa/khong-bao", file.version())
                .addObject("menu", Menu.CASES)
                .addObject("file", file)
                .addObject("reasons", Options.of(WithholdReason.class));
    }

    @PostMapping("/xa/khong-bao/{caseId}")
    @NeedsVersion
    ModelAndView withhold(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                Withholding.class,
                answers -> notices.withhold(caseId, answers, call),
                _ -> "/so/" + caseId,
                () -> ask(caseId));
    }
}
