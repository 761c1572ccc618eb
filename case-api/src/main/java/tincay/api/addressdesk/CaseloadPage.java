package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.For;
import tincay.api.platform.SignedIn;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.web.Menu;
import tincay.domain.worker.Role;
import tincay.projections.caseload.Caseload;

@Controller
class CaseloadPage {

    private static final int SHOWN = 100;

    private final Caseload caseload;
    private final WhoIsSignedIn who;
    private final Clock clock;

    CaseloadPage(Caseload caseload, WhoIsSignedIn who, Clock clock) {
        this.caseload = caseload;
        this.who = who;
        this.clock = clock;
    }

    /** The worker's own cases; a supervisor's are those of her areas, which she opens with a reason. */
    @GetMapping("/so")
    @For({Role.ADDRESS_STAFF, Role.SUPERVISOR})
    ModelAndView cases() {
        SignedIn me = who.signedIn();
        return new ModelAndView("so/danh-sach")
                .addObject("menu", Menu.CASES)
                .addObject("cases", caseload.of(me.worker(), null, SHOWN))
                .addObject(
                        "supervised",
                        me.roles().contains(Role.SUPERVISOR)
                                ? caseload.supervisedBy(me.worker(), LocalDate.now(clock))
                                : List.of());
    }
}
