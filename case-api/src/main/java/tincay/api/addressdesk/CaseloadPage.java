package tincay.api.addressdesk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.web.Menu;
import tincay.domain.worker.Role;
import tincay.projections.caseload.Caseload;

@Controller
class CaseloadPage {

    private static final int SHOWN = 100;

    private final Caseload caseload;
    private final WhoIsSignedIn who;

    CaseloadPage(Caseload caseload, WhoIsSignedIn who) {
        this.caseload = caseload;
        this.who = who;
    }

    @GetMapping("/so")
    @For(Role.ADDRESS_STAFF)
    ModelAndView cases() {
        return new ModelAndView("so/danh-sach")
                .addObject("menu", Menu.CASES)
                .addObject("cases", caseload.of(who.signedIn().worker(), null, SHOWN));
    }
}
