package tincay.api.supervision;

import java.util.Map;

import org.jspecify.annotations.Nullable;
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
import tincay.api.privacy.Shown;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.Options;
import tincay.domain.codes.ReviewResult;
import tincay.domain.emergencyaccess.EmergencyAccessId;
import tincay.domain.emergencyaccess.OpeningReason;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.UrgentReasons;
import tincay.domain.supportcase.UrgentSharingId;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;
import tincay.projections.caseload.Caseload;
import tincay.projections.duties.DutyRow;
import tincay.projections.openings.Openings.Opening;

/** The emergencies nobody has looked at; the reason is shown to a supervisor who has opened the case. */
@Controller
@For(Role.SUPERVISOR)
class ReviewsPage {

    private final ReviewOpening reviews;
    private final ReviewUrgency urgencies;
    private final Caseload caseload;
    private final Accounts accounts;
    private final FormPage forms;
    private final WhoIsSignedIn who;

    ReviewsPage(
            ReviewOpening reviews,
            ReviewUrgency urgencies,
            Caseload caseload,
            Accounts accounts,
            FormPage forms,
            WhoIsSignedIn who) {
        this.reviews = reviews;
        this.urgencies = urgencies;
        this.caseload = caseload;
        this.accounts = accounts;
        this.forms = forms;
        this.who = who;
    }

    /** One emergency; its reason, once the supervisor has opened the case. */
    public record Item(
            Opening opening,
            String number,
            String openedBy,
            @Nullable Shown<OpeningReason> reason) {}

    /** One sharing in urgency; why, once the supervisor has opened the case. */
    public record Urgent(DutyRow row, @Nullable Shown<UrgentReasons> reasons) {}

    @GetMapping("/xa/xem-lai")
    ModelAndView waiting() {
        WorkerId me = who.signedIn().worker();
        var waiting = reviews.waitingFor(me);
        Map<CaseId, String> numbers =
                caseload.numbers(waiting.stream().map(Opening::caseId).toList());
        Map<WorkerId, String> names = accounts.names();
        return forms.show("xa/xem-lai")
                .addObject("menu", Menu.CLOSURES)
                .addObject("results", Options.of(ReviewResult.class))
                .addObject(
                        "urgent",
                        urgencies.waitingFor(me).stream()
                                .map(row -> new Urgent(row, urgencies.reasons(row, me)))
                                .toList())
                .addObject(
                        "waiting",
                        waiting.stream()
                                .map(opening -> new Item(
                                        opening,
                                        numbers.getOrDefault(opening.caseId(), "–"),
                                        names.getOrDefault(opening.worker(), "–"),
                                        reviews.reason(opening, me)))
                                .toList());
    }

    @PostMapping("/xa/xem-lai/{accessId}")
    ModelAndView review(
            @PathVariable EmergencyAccessId accessId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                ReviewAnswers.class,
                answers -> reviews.review(accessId, answers, call),
                _ -> "/xa/xem-lai",
                this::waiting);
    }

    @PostMapping("/xa/xem-lai/khan/{caseId}/{sharingId}")
    ModelAndView review(
            @PathVariable CaseId caseId,
            @PathVariable UrgentSharingId sharingId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return forms.submit(
                form,
                ReviewAnswers.class,
                answers -> urgencies.review(caseId, sharingId, answers, call),
                _ -> "/xa/xem-lai",
                this::waiting);
    }
}
