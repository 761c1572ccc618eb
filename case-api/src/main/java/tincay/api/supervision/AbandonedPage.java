package tincay.api.supervision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.platform.security.Accounts;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;
import tincay.projections.caseload.CaseloadRow;

/** The open cases nobody works on, each with those who could take it. */
@Controller
@For(Role.SUPERVISOR)
class AbandonedPage {

    private static final String PATH = "/xa/chua-giao";

    private final Abandoned abandoned;
    private final StaffCase staffing;
    private final Accounts accounts;
    private final FormPage forms;
    private final WhoIsSignedIn who;

    AbandonedPage(Abandoned abandoned, StaffCase staffing, Accounts accounts, FormPage forms, WhoIsSignedIn who) {
        this.abandoned = abandoned;
        this.staffing = staffing;
        this.accounts = accounts;
        this.forms = forms;
        this.who = who;
    }

    /** One case and whom it can be given to. */
    public record Line(CaseloadRow row, Map<String, String> candidates) {}

    @GetMapping(PATH)
    ModelAndView list() {
        Map<WorkerId, String> names = accounts.names();
        List<Line> lines = abandoned.of(who.signedIn().worker()).stream()
                .map(row -> new Line(row, options(abandoned.candidates(row.caseId()), names)))
                .toList();
        return forms.show("xa/chua-giao").addObject("menu", Menu.CLOSURES).addObject("lines", lines);
    }

    @PostMapping(PATH + "/{caseId}")
    ModelAndView give(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                StaffingAnswers.class,
                answers -> staffing.assign(caseId, answers.workerId(), call.withoutVersion()),
                _ -> PATH,
                this::list);
    }

    private static Map<String, String> options(List<WorkerId> workers, Map<WorkerId, String> names) {
        Map<String, String> options = new LinkedHashMap<>();
        workers.forEach(worker -> options.put(PrefixedIds.of(worker), "=" + names.getOrDefault(worker, "–")));
        return options;
    }
}
