package tincay.api.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

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
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.privacy.Admission;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.domain.codes.CaseStatus;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;
import tincay.projections.caseload.Caseload;
import tincay.projections.caseload.CaseloadRow;

/** The ends that wait for the supervisor; each is read before it is decided. */
@Controller
@For(Role.SUPERVISOR)
class ClosuresPage {

    private final Caseload caseload;
    private final Admission admission;
    private final DecideClosure closures;
    private final FormPage forms;
    private final WhoIsSignedIn who;
    private final Clock clock;

    ClosuresPage(
            Caseload caseload,
            Admission admission,
            DecideClosure closures,
            FormPage forms,
            WhoIsSignedIn who,
            Clock clock) {
        this.caseload = caseload;
        this.admission = admission;
        this.closures = closures;
        this.forms = forms;
        this.who = who;
        this.clock = clock;
    }

    @GetMapping("/xa/duyet")
    ModelAndView waiting() {
        WorkerId me = who.signedIn().worker();
        List<CaseloadRow> waiting = caseload.supervisedBy(me, LocalDate.now(clock)).stream()
                .filter(row -> row.status() == CaseStatus.CLOSURE_PROPOSED)
                .toList();
        return forms.show("xa/duyet")
                .addObject("menu", Menu.CLOSURES)
                .addObject("waiting", waiting)
                .addObject(
                        "opened",
                        waiting.stream()
                                .map(CaseloadRow::caseId)
                                .filter(caseId -> admission.sees(me, caseId))
                                .collect(Collectors.toSet()));
    }

    @PostMapping("/xa/duyet/{caseId}")
    @NeedsVersion
    ModelAndView approve(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(form, () -> closures.approve(caseId, call), _ -> "/so/" + caseId, this::waiting);
    }

    @PostMapping("/xa/duyet/{caseId}/tra-lai")
    @NeedsVersion
    ModelAndView sendBack(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                ReturnAnswers.class,
                answers -> closures.sendBack(caseId, answers, call),
                _ -> "/so/" + caseId,
                this::waiting);
    }
}
