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
import tincay.domain.stay.StayId;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

/** The veil over a place: asks why, shows it for thirty seconds on a page of its own, and goes back. */
@Controller
class PlacePage {

    private final ShowPlace places;
    private final OpenCaseFile files;
    private final WhoIsSignedIn who;

    PlacePage(ShowPlace places, OpenCaseFile files, WhoIsSignedIn who) {
        this.places = places;
        this.files = files;
        this.who = who;
    }

    @GetMapping("/so/{caseId}/8/{stayId}/noi")
    @For(Role.ADDRESS_STAFF)
    ModelAndView ask(@PathVariable CaseId caseId, @PathVariable StayId stayId) {
        var file = files.open(who.signedIn().worker(), caseId, Set.of()).file();
        return new ModelAndView("so/hoi-noi")
                .addObject("menu", Menu.CASES)
                .addObject("file", file)
                .addObject("stay", ShowPlace.stayOf(file, stayId))
                .addObject("purposes", ShowNames.PURPOSES.choices());
    }

    @PostMapping("/so/{caseId}/8/{stayId}/noi")
    @For(Role.ADDRESS_STAFF)
    ModelAndView show(
            @PathVariable CaseId caseId,
            @PathVariable StayId stayId,
            @RequestParam MultiValueMap<String, String> form) {
        DisclosurePurpose purpose = ShowNames.PURPOSES.chosen(form.getFirst("purpose"));
        if (purpose == null) {
            ModelAndView again =
                    ask(caseId, stayId).addObject("errors", List.of(new Fault("purpose", "intake.choose-one")));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return new ModelAndView("so/noi")
                .addObject("menu", Menu.CASES)
                .addObject("caseId", caseId)
                .addObject("place", places.of(who.signedIn().worker(), stayId, purpose));
    }
}
