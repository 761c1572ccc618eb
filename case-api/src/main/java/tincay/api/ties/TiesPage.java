package tincay.api.ties;

import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.Options;
import tincay.domain.codes.Tie;
import tincay.domain.worker.Role;
import tincay.domain.worker.TieId;

/** Who may not be shown to me: my own people, as I told of them. */
@Controller
@For({Role.ADDRESS_STAFF, Role.COUNSELLOR, Role.SUPERVISOR})
class TiesPage {

    private static final String PATH = "/toi/quan-he";

    private final DeclareTie ties;
    private final FormPage forms;
    private final WhoIsSignedIn who;

    TiesPage(DeclareTie ties, FormPage forms, WhoIsSignedIn who) {
        this.ties = ties;
        this.forms = forms;
        this.who = who;
    }

    @GetMapping(PATH)
    ModelAndView mine() {
        return forms.show("toi/quan-he")
                .addObject("menu", Menu.TODAY)
                .addObject("told", ties.toldBy(who.signedIn().worker()))
                .addObject(
                        "kinds",
                        Options.of(
                                "TIE",
                                Stream.of(Tie.values())
                                        .filter(tie -> tie != Tie.NONE)
                                        .map(Enum::name)));
    }

    @PostMapping(PATH)
    ModelAndView declare(@RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(form, TieAnswers.class, answers -> ties.declare(answers, call), _ -> PATH, this::mine);
    }

    @PostMapping(PATH + "/{tieId}/het")
    ModelAndView withdraw(@PathVariable TieId tieId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(form, () -> ties.withdraw(tieId, call), _ -> PATH, this::mine);
    }
}
