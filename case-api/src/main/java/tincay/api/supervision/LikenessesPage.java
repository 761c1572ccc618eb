package tincay.api.supervision;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

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
import tincay.api.platform.security.Accounts;
import tincay.api.privacy.Admission;
import tincay.api.privacy.Likenesses;
import tincay.api.privacy.Likenesses.Likeness;
import tincay.api.privacy.Likenesses.Waiting;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.LikenessId;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;
import tincay.projections.caseload.Caseload;

/** Where somebody may be known from elsewhere, or kin of a worker: one at a time, never names side by side. */
@Controller
@For(Role.SUPERVISOR)
class LikenessesPage {

    private static final String LIST = "/xa/doi-chieu";

    private final Likenesses likenesses;
    private final SettleLikeness settling;
    private final Caseload caseload;
    private final Admission admission;
    private final Accounts accounts;
    private final FormPage forms;
    private final WhoIsSignedIn who;

    LikenessesPage(
            Likenesses likenesses,
            SettleLikeness settling,
            Caseload caseload,
            Admission admission,
            Accounts accounts,
            FormPage forms,
            WhoIsSignedIn who) {
        this.likenesses = likenesses;
        this.settling = settling;
        this.caseload = caseload;
        this.admission = admission;
        this.accounts = accounts;
        this.forms = forms;
        this.who = who;
    }

    @GetMapping(LIST)
    ModelAndView waiting() {
        var waiting = likenesses.waitingFor(who.signedIn().worker());
        return forms.show("xa/doi-chieu")
                .addObject("menu", Menu.CLOSURES)
                .addObject("waiting", waiting)
                .addObject(
                        "numbers",
                        caseload.numbers(waiting.stream().map(Waiting::caseId).toList()));
    }

    @GetMapping(LIST + "/{likenessId}")
    ModelAndView one(@PathVariable LikenessId likenessId) {
        WorkerId me = who.signedIn().worker();
        Likeness likeness = likenesses.tell(me, likenessId);
        var cases = Stream.of(likeness.caseId(), likeness.otherCase())
                .filter(Objects::nonNull)
                .toList();
        Map<CaseId, String> numbers = caseload.numbers(cases);
        return forms.show("xa/mot-doi-chieu")
                .addObject("menu", Menu.CLOSURES)
                .addObject("likeness", likeness)
                .addObject("cases", cases)
                .addObject("numbers", numbers)
                .addObject(
                        "unopened",
                        cases.stream().filter(each -> !admission.sees(me, each)).toList())
                .addObject(
                        "workerName",
                        likeness.worker() == null ? null : accounts.names().getOrDefault(likeness.worker(), "–"));
    }

    @PostMapping(LIST + "/{likenessId}/mot-nguoi")
    ModelAndView same(
            @PathVariable LikenessId likenessId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(form, () -> settling.same(likenessId, call), _ -> LIST, () -> one(likenessId));
    }

    @PostMapping(LIST + "/{likenessId}/khong-phai")
    ModelAndView dismiss(
            @PathVariable LikenessId likenessId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(form, () -> settling.dismiss(likenessId, call), _ -> LIST, () -> one(likenessId));
    }
}
