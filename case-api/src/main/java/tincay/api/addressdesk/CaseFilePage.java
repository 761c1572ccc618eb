package tincay.api.addressdesk;

import java.util.EnumSet;
import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

@Controller
class CaseFilePage {

    private final OpenCaseFile files;
    private final WhoIsSignedIn who;

    CaseFilePage(OpenCaseFile files, WhoIsSignedIn who) {
        this.files = files;
        this.who = who;
    }

    /** The table of contents of a case, and what happened in it. */
    @GetMapping("/so/{caseId}")
    @For({Role.ADDRESS_STAFF, Role.SUPERVISOR})
    ModelAndView contents(@PathVariable CaseId caseId) {
        return page("so/ho-so", caseId, Set.of());
    }

    /** How to reach the person without harm, opened. */
    @GetMapping("/so/{caseId}/2")
    @For(Role.ADDRESS_STAFF)
    ModelAndView contact(@PathVariable CaseId caseId) {
        return page("so/muc-2", caseId, EnumSet.of(Purpose.CONTACT));
    }

    private ModelAndView page(String view, CaseId caseId, Set<Purpose> shown) {
        return SectionPage.dressed(
                new ModelAndView(view), files.open(who.signedIn().worker(), caseId, shown));
    }
}
