package tincay.api.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.platform.security.Accounts;
import tincay.api.privacy.Workplaces;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.Options;
import tincay.api.web.Page;
import tincay.domain.codes.Tie;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;
import tincay.projections.casefile.CaseView;

/** Who works on a case, and whom the supervisor gives it to. */
@Controller
class StaffingPage {

    private final OwnCases cases;
    private final StaffCase staffing;
    private final JudgeTie ties;
    private final ReadTies said;
    private final Page page;
    private final Workplaces workplaces;
    private final Accounts accounts;
    private final FormPage forms;
    private final WhoIsSignedIn who;

    StaffingPage(
            OwnCases cases,
            StaffCase staffing,
            JudgeTie ties,
            ReadTies said,
            Page page,
            Workplaces workplaces,
            Accounts accounts,
            FormPage forms,
            WhoIsSignedIn who) {
        this.cases = cases;
        this.staffing = staffing;
        this.ties = ties;
        this.said = said;
        this.page = page;
        this.workplaces = workplaces;
        this.accounts = accounts;
        this.forms = forms;
        this.who = who;
    }

    /** One who works on the case. */
    public record Line(WorkerId id, String name, LocalDate since) {}

    @GetMapping("/so/{caseId}/14")
    @For({Role.ADDRESS_STAFF, Role.SUPERVISOR})
    ModelAndView show(@PathVariable CaseId caseId) {
        CaseView file = cases.of(who.signedIn().worker(), caseId);
        Map<WorkerId, String> names = accounts.names();
        List<Line> workers = file.workers().entrySet().stream()
                .map(worker -> new Line(worker.getKey(), names.getOrDefault(worker.getKey(), "–"), worker.getValue()))
                .toList();
        Map<String, String> candidates = new LinkedHashMap<>();
        workplaces.staffOf(file.address()).stream()
                .filter(worker -> !file.workers().containsKey(worker))
                .forEach(worker -> candidates.put(PrefixedIds.of(worker), "=" + names.getOrDefault(worker, "–")));
        return forms.show("so/muc-14")
                .addObject("menu", Menu.CASES)
                .addObject("file", file)
                .addObject("workers", workers)
                .addObject("names", names)
                .addObject(
                        "said", page.may("SUPERVISOR") ? said.of(who.signedIn().worker(), caseId) : List.of())
                .addObject("shutOut", page.may("SUPERVISOR") ? shutOut(file, names) : List.of())
                .addObject(
                        "ties",
                        Options.of(
                                "TIE",
                                Stream.of(Tie.values())
                                        .filter(tie -> tie != Tie.NONE)
                                        .map(Enum::name)))
                .addObject("colleagues", colleagues(file, names))
                .addObject("candidates", candidates);
    }

    private static List<Line> shutOut(CaseView file, Map<WorkerId, String> names) {
        return file.ties().shutOut().entrySet().stream()
                .map(out -> new Line(out.getKey(), names.getOrDefault(out.getKey(), "–"), out.getValue()))
                .toList();
    }

    /** Whoever of the address, or of those who work on it, may be somebody's kin. */
    private Map<String, String> colleagues(CaseView file, Map<WorkerId, String> names) {
        Map<String, String> colleagues = new LinkedHashMap<>();
        Stream.concat(
                        file.workers().keySet().stream(),
                        workplaces.staffOf(file.opened().addressId()).stream())
                .distinct()
                .filter(worker -> !file.ties().shutOut().containsKey(worker))
                .forEach(worker -> colleagues.put(PrefixedIds.of(worker), "=" + names.getOrDefault(worker, "–")));
        return colleagues;
    }

    @PostMapping("/so/{caseId}/14/quan-he")
    @For(Role.SUPERVISOR)
    ModelAndView confirmTie(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                TieJudgement.class,
                judgement -> ties.confirm(caseId, judgement, call),
                _ -> "/so/" + caseId + "/14",
                () -> show(caseId));
    }

    @PostMapping("/so/{caseId}/14/quan-he/{workerId}/go")
    @For(Role.SUPERVISOR)
    ModelAndView liftTie(
            @PathVariable CaseId caseId,
            @PathVariable WorkerId workerId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return forms.submit(
                form,
                TieLifting.class,
                lifting -> ties.lift(caseId, workerId, lifting, call),
                _ -> "/so/" + caseId + "/14",
                () -> show(caseId));
    }

    @PostMapping("/so/{caseId}/14")
    @For(Role.SUPERVISOR)
    ModelAndView assign(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                StaffingAnswers.class,
                answers -> staffing.assign(caseId, answers.workerId(), call.withoutVersion()),
                _ -> "/so/" + caseId + "/14",
                () -> show(caseId));
    }

    @PostMapping("/so/{caseId}/14/{workerId}/thoi")
    @For(Role.SUPERVISOR)
    ModelAndView release(
            @PathVariable CaseId caseId,
            @PathVariable WorkerId workerId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return forms.submit(
                form,
                () -> staffing.release(caseId, workerId, call.withoutVersion()),
                _ -> "/so/" + caseId + "/14",
                () -> show(caseId));
    }
}
