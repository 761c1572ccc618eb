package tincay.api.addressdesk;

import java.util.List;
import java.util.Set;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Fault;
import tincay.api.web.Menu;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

/** The veil over a name: asks why, shows it for thirty seconds on a page of its own, and goes back. */
@Controller
class NamePage {

    private final ShowNames names;
    private final OpenCaseFile files;
    private final WhoIsSignedIn who;

    NamePage(ShowNames names, OpenCaseFile files, WhoIsSignedIn who) {
        this.names = names;
        this.files = files;
        this.who = who;
    }

    @PostMapping("/so/{caseId}/ten")
    @For(Role.ADDRESS_STAFF)
    ModelAndView show(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form) {
        DisclosurePurpose purpose = ShowNames.PURPOSES.chosen(form.getFirst("purpose"));
        if (purpose == null) {
            ModelAndView again = ask(caseId).addObject("errors", List.of(new Fault("purpose", "intake.choose-one")));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        var shown = names.of(who.signedIn().worker(), List.of(caseId), purpose);
        return new ModelAndView("so/ten")
                .addObject("menu", Menu.CASES)
                .addObject("caseId", caseId)
                .addObject("name", shown.get(caseId));
    }

    @GetMapping("/so/{caseId}/ten")
    @For(Role.ADDRESS_STAFF)
    ModelAndView ask(@PathVariable CaseId caseId) {
        return new ModelAndView("so/hoi-ten")
                .addObject("menu", Menu.CASES)
                .addObject(
                        "file",
                        files.open(who.signedIn().worker(), caseId, Set.of()).file())
                .addObject("purposes", ShowNames.PURPOSES.choices());
    }
}
