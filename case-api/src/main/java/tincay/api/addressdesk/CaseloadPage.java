package tincay.api.addressdesk;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.addressdesk.FindBySlip.Spoken;
import tincay.api.platform.Answer;
import tincay.api.platform.For;
import tincay.api.platform.SignedIn;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.domain.worker.Role;
import tincay.projections.caseload.Caseload;
import tincay.projections.caseload.CaseloadRow;
import tincay.projections.caseload.ReferralRow;
import tincay.projections.duties.Duties;

/** The worker's cases, and the way from a slip's code to its referral. */
@Controller
@RequestMapping("/so")
class CaseloadPage {

    private static final int SHOWN = 100;

    private final Caseload caseload;
    private final FindBySlip slips;
    private final WhoIsSignedIn who;
    private final Duties duties;
    private final FormPage forms;
    private final Clock clock;

    CaseloadPage(Caseload caseload, FindBySlip slips, WhoIsSignedIn who, Duties duties, FormPage forms, Clock clock) {
        this.caseload = caseload;
        this.slips = slips;
        this.who = who;
        this.forms = forms;
        this.duties = duties;
        this.clock = clock;
    }

    /** The worker's own cases; a supervisor's are those of her areas, which she opens with a reason. */
    @GetMapping
    @For({Role.ADDRESS_STAFF, Role.SUPERVISOR})
    ModelAndView cases() {
        SignedIn me = who.signedIn();
        List<CaseloadRow> own = caseload.of(me.worker(), null, SHOWN);
        List<CaseloadRow> supervised = me.roles().contains(Role.SUPERVISOR)
                ? caseload.supervisedBy(me.worker(), LocalDate.now(clock))
                : List.of();
        return new ModelAndView("so/danh-sach")
                .addObject("menu", Menu.CASES)
                .addObject("cases", own)
                .addObject("supervised", supervised)
                .addObject(
                        "next",
                        duties.nextOf(Stream.of(own, supervised)
                                .flatMap(List::stream)
                                .map(CaseloadRow::caseId)
                                .toList()));
    }

    @PostMapping("/phieu")
    @For(Role.ADDRESS_STAFF)
    ModelAndView find(@RequestParam MultiValueMap<String, String> form) {
        return forms.submit(form, Spoken.class, this::find, answer -> requireNonNull(answer.location()), this::cases);
    }

    private Answer find(Spoken spoken) {
        ReferralRow row = slips.find(who.signedIn().worker(), spoken);
        return new Answer(303, OneReferralPage.pathOf(row.caseId(), row.referralId()), 0, Map.of());
    }
}
