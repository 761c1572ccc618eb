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

import tincay.api.addressdesk.ShowPeople.ShownPerson;
import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Fault;
import tincay.api.web.Menu;
import tincay.api.web.SpokenTo;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

/** The veil over everybody in a case: asks why, shows them for thirty seconds on a page of its own, and goes back. */
@Controller
class PeopleNamesPage {

    private final ShowPeople people;
    private final OpenCaseFile files;
    private final WhoIsSignedIn who;

    PeopleNamesPage(ShowPeople people, OpenCaseFile files, WhoIsSignedIn who) {
        this.people = people;
        this.files = files;
        this.who = who;
    }

    @GetMapping("/so/{caseId}/nguoi/ten")
    @For(Role.ADDRESS_STAFF)
    ModelAndView ask(@PathVariable CaseId caseId) {
        var worker = who.signedIn().worker();
        return new ModelAndView("so/hoi-nguoi")
                .addObject("menu", Menu.CASES)
                .addObject("file", files.open(worker, caseId, Set.of()).file())
                .addObject("purposes", ShowNames.PURPOSES.choices());
    }

    @PostMapping("/so/{caseId}/nguoi/ten")
    @For(Role.ADDRESS_STAFF)
    ModelAndView show(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form) {
        DisclosurePurpose purpose = ShowNames.PURPOSES.chosen(form.getFirst("purpose"));
        if (purpose == null) {
            ModelAndView again = ask(caseId).addObject("errors", List.of(new Fault("purpose", "intake.choose-one")));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        List<ShownPerson> shown = people.of(who.signedIn().worker(), caseId, purpose);
        SpokenTo.as(shown.getFirst().addressTerm());
        return new ModelAndView("so/nguoi-ten")
                .addObject("menu", Menu.CASES)
                .addObject("caseId", caseId)
                .addObject("people", shown);
    }
}
