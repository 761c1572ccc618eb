package tincay.api.statistics;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.Answer;
import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.domain.worker.Role;

/** Which periods are open, closed, ready or published; what is ready is published from here, once. No number is seen before. */
@Controller
@RequestMapping("/cb")
@For(Role.UNION_OFFICE)
class PublishPage {

    private static final int CREATED = 201;

    private final PublicationStates periods;
    private final PublishReleases releases;
    private final FormPage forms;
    private final WhoIsSignedIn who;

    PublishPage(PublicationStates periods, PublishReleases releases, FormPage forms, WhoIsSignedIn who) {
        this.periods = periods;
        this.releases = releases;
        this.forms = forms;
        this.who = who;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("cb")
                .addObject("menu", Menu.PUBLICATION)
                .addObject("hasPlan", periods.hasPlan())
                .addObject("periods", periods.all());
    }

    @PostMapping
    ModelAndView publish(@RequestParam MultiValueMap<String, String> form) {
        return forms.submit(form, () -> publish(form.getFirst("ky")), _ -> "/cb", this::list);
    }

    /** What was published is the form's only question: a period that is none is refused like any that cannot be published. */
    private Answer publish(@Nullable String period) {
        String hash =
                releases.publish(period == null ? "" : period, who.signedIn().worker());
        return new Answer(CREATED, null, 0, Map.of("hash", hash));
    }
}
