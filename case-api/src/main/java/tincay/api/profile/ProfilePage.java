package tincay.api.profile;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.profile.Profile.Settings;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.Options;
import tincay.domain.codes.SelfTerm;
import tincay.domain.worker.Role;

/** A worker's own page. */
@Controller
@For({Role.ADDRESS_STAFF, Role.COUNSELLOR, Role.SUPERVISOR})
class ProfilePage {

    private static final String PATH = "/toi";

    private final Profile profile;
    private final FormPage forms;
    private final WhoIsSignedIn who;

    ProfilePage(Profile profile, FormPage forms, WhoIsSignedIn who) {
        this.profile = profile;
        this.forms = forms;
        this.who = who;
    }

    @GetMapping(PATH)
    ModelAndView mine() {
        return forms.show("toi/cua-toi")
                .addObject("menu", Menu.TODAY)
                .addObject("chosen", profile.of(who.signedIn().worker()).selfTerm())
                .addObject("terms", Options.of(SelfTerm.class));
    }

    @PostMapping(PATH)
    ModelAndView change(@RequestParam MultiValueMap<String, String> form) {
        return forms.submit(
                form,
                Settings.class,
                settings -> profile.change(who.signedIn().worker(), settings),
                _ -> PATH,
                this::mine);
    }
}
