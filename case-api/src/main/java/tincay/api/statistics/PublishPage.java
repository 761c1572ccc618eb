package tincay.api.statistics;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.web.Menu;
import tincay.domain.worker.Role;

/** Which periods are open, closed, ready or published; what is ready is published from here, once. No number is seen before. */
@Controller
@RequestMapping("/cb")
@For(Role.UNION_OFFICE)
class PublishPage {

    private final PublicationStates periods;
    private final PublishReleases releases;
    private final WhoIsSignedIn who;

    PublishPage(PublicationStates periods, PublishReleases releases, WhoIsSignedIn who) {
        this.periods = periods;
        this.releases = releases;
        this.who = who;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("cb")
                .addObject("menu", Menu.REPORT)
                .addObject("hasPlan", periods.hasPlan())
                .addObject("periods", periods.all());
    }

    @PostMapping
    String publish(@RequestParam String ky) {
        releases.publish(ky, who.signedIn().worker());
        return "redirect:/cb";
    }
}
