package tincay.api.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.leadership.Half;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.Options;
import tincay.domain.access.Hidden;
import tincay.domain.address.AddressId;
import tincay.domain.codes.FeedbackAnswer;
import tincay.domain.programme.FeedbackTerm;
import tincay.domain.worker.Role;

/** Feedback without a name as a page: what is said, and the form as it lies on paper. */
@Controller
@RequestMapping("/gop-y")
class FeedbackPage {

    private static final List<String> QUESTIONS =
            List.of("privately", "listened", "blamed", "decided", "whoMaySee", "safer", "sentHelped");

    private final EnterFeedback entering;
    private final ReadFeedback reading;
    private final FeedbackReach reach;
    private final FormPage forms;
    private final WhoIsSignedIn who;
    private final Clock clock;

    FeedbackPage(
            EnterFeedback entering,
            ReadFeedback reading,
            FeedbackReach reach,
            FormPage forms,
            WhoIsSignedIn who,
            Clock clock) {
        this.entering = entering;
        this.reading = reading;
        this.reach = reach;
        this.forms = forms;
        this.who = who;
        this.clock = clock;
    }

    @GetMapping
    @For({Role.UNION_OFFICE, Role.SUPERVISOR})
    ModelAndView list() {
        var me = who.signedIn();
        Map<String, String> addresses = new LinkedHashMap<>();
        reach.addresses(me).forEach(line -> addresses.put(PrefixedIds.of(line.address()), "=" + line.name()));
        return forms.show("gop-y")
                .addObject("menu", Menu.ADDRESSES)
                .addObject("items", reading.of(me))
                .addObject("addresses", addresses)
                .addObject("halves", halves())
                .addObject("questions", QUESTIONS)
                .addObject("answers", Options.of(FeedbackAnswer.class));
    }

    @PostMapping
    @For({Role.UNION_OFFICE, Role.SUPERVISOR})
    ModelAndView enter(@RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                FeedbackEntry.class,
                entry -> entering.enter(entry, who.signedIn(), call),
                _ -> "/gop-y",
                this::list);
    }

    @PostMapping("/loi")
    @For(Role.UNION_OFFICE)
    ModelAndView words(@RequestParam AddressId address, @RequestParam String half) {
        Half wanted = Half.of(half).orElseThrow(Hidden::new);
        return new ModelAndView("gop-y-loi")
                .addObject("menu", Menu.ADDRESSES)
                .addObject("half", wanted)
                .addObject("written", reading.words(who.signedIn(), address, wanted.word()));
    }

    /** The half-years that take forms today. */
    private Map<String, String> halves() {
        LocalDate today = LocalDate.now(clock);
        Map<String, String> halves = new LinkedHashMap<>();
        Half running = Half.containing(today);
        Stream.of(running, running.before())
                .filter(half -> !FeedbackTerm.isClosed(half.period(), today))
                .forEach(half -> halves.put(half.word(), "=" + half.days()));
        return halves;
    }
}
