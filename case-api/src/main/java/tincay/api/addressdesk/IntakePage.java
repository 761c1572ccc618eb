package tincay.api.addressdesk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Fault;
import tincay.api.platform.http.Invalid;
import tincay.api.web.FormBody;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.Options;
import tincay.api.web.PlaceField;
import tincay.api.web.SpokenTo;
import tincay.domain.codes.AddressTerm;
import tincay.domain.codes.Tie;
import tincay.domain.codes.ViolenceForm;
import tincay.domain.worker.Role;

/** Receives a person: safety first, then the minimum, then a look at it before it is opened. */
@Controller
class IntakePage {

    private static final List<String> MUST_BE_ANSWERED =
            List.of("_safeToTalk", "_tieSurvivor", "_tieOther", "_consent");

    private final ReceivePerson receive;
    private final IntakeChecks checks;
    private final IntakeOptions options;
    private final PlaceField places;
    private final FormPage forms;
    private final FormBody bodies;
    private final WhoIsSignedIn who;

    IntakePage(
            ReceivePerson receive,
            IntakeChecks checks,
            IntakeOptions options,
            PlaceField places,
            FormPage forms,
            FormBody bodies,
            WhoIsSignedIn who) {
        this.receive = receive;
        this.checks = checks;
        this.options = options;
        this.places = places;
        this.forms = forms;
        this.bodies = bodies;
        this.who = who;
    }

    @GetMapping("/moi")
    @For(Role.ADDRESS_STAFF)
    ModelAndView safetyFirst() {
        return page("moi/an-toan").addObject("values", Map.of()).addObject("terms", Options.of(AddressTerm.class));
    }

    /** Stops where talking is not safe, where kin would write, and where she does not want it written. */
    @PostMapping("/moi")
    @For(Role.ADDRESS_STAFF)
    ModelAndView afterSafety(@RequestParam MultiValueMap<String, String> form) {
        speak(form);
        if ("NO".equals(form.getFirst("_safeToTalk"))) {
            return page("moi/dung-lai");
        }
        List<Fault> unanswered = MUST_BE_ANSWERED.stream()
                .filter(question -> form.getFirst(question) == null)
                .map(question -> new Fault(question, "intake.choose-one"))
                .toList();
        if (!unanswered.isEmpty()) {
            ModelAndView page = safetyFirst();
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("values", form.toSingleValueMap()).addObject("errors", unanswered);
        }
        if (isCore(form.getFirst("_tieSurvivor")) || isCore(form.getFirst("_tieOther"))) {
            return page("moi/nguoi-khac");
        }
        told(form).ifPresent(tie -> form.set("staffTie", tie));
        if ("EMERGENCY".equals(form.getFirst("_injured")) && form.getFirst("_called") == null) {
            return page("moi/cap-cuu").addObject("form", form);
        }
        return "REFUSED".equals(form.getFirst("_consent"))
                ? page("moi/khong-ghi")
                : questions(carried(form), List.of());
    }

    /** The same questions, in the form of address that was chosen. */
    @PostMapping("/moi/goi")
    @For(Role.ADDRESS_STAFF)
    ModelAndView spokenTo(@RequestParam MultiValueMap<String, String> form) {
        speak(form);
        return safetyFirst().addObject("values", form.toSingleValueMap());
    }

    /** What was asked for safety's sake is not asked again; of somebody who cannot answer only what health care needs is kept. */
    private static MultiValueMap<String, String> carried(MultiValueMap<String, String> form) {
        var carried = new LinkedMultiValueMap<>(form);
        String danger = form.getFirst("_danger");
        if (danger != null && !"CANNOT_ANSWER".equals(form.getFirst("_consent"))) {
            carried.set(
                    "told.immediateDanger",
                    switch (danger) {
                        case "true" -> "YES";
                        case "false" -> "NO";
                        default -> "UNKNOWN";
                    });
        }
        String injured = form.getFirst("_injured");
        if (injured != null) {
            carried.set("told.injuredNow", injured);
        }
        return carried;
    }

    /** Back to the questions, with everything that was typed. */
    @PostMapping("/moi/ghi")
    @For(Role.ADDRESS_STAFF)
    ModelAndView again(@RequestParam MultiValueMap<String, String> form) {
        return questions(form, List.of());
    }

    @PostMapping("/moi/kiem")
    @For(Role.ADDRESS_STAFF)
    ModelAndView check(@RequestParam MultiValueMap<String, String> typed) {
        speak(typed);
        try {
            var form = places.read(typed, "facts.commune", places.day(typed.toSingleValueMap(), "happenedOn"));
            Intake intake = bodies.read(form, Intake.class);
            checks.check(intake);
            if (intake.communeNoticeTold() == null && intake.urgent() == null) {
                return questions(form, List.of(new Fault("communeNoticeTold", "intake.notice-not-told")));
            }
            if (isToBeAskedWhen(intake, form)) {
                return questions(form, List.of(new Fault("violence.sexualEventOn", "intake.one-more-question")));
            }
            return options.on(forms.show("moi/kiem"), who.signedIn().worker())
                    .addObject("menu", Menu.RECEIVE)
                    .addObject("intake", intake)
                    .addObject("form", form);
        } catch (Invalid invalid) {
            return questions(typed, invalid.faults());
        }
    }

    /** Asked only once sexual violence was chosen; it may then be left empty. */
    private static boolean isToBeAskedWhen(Intake intake, MultiValueMap<String, String> form) {
        return intake.violence().forms().contains(ViolenceForm.SEXUAL)
                && !form.containsKey("violence.sexualEventOn.day");
    }

    @PostMapping("/moi/mo")
    @For(Role.ADDRESS_STAFF)
    ModelAndView open(@RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                Intake.class,
                intake -> receive.open(intake, call),
                answer -> "/so/" + String.valueOf(answer.body().get("caseId")).substring("case-".length()),
                () -> questions(form, List.of()));
    }

    /** In the form of address that was chosen, on this page and wherever the answers are carried to. */
    private static void speak(MultiValueMap<String, String> form) {
        Stream.of(AddressTerm.values())
                .filter(term -> term.name().equals(form.getFirst("person.addressTerm")))
                .forEach(SpokenTo::as);
    }

    private ModelAndView questions(MultiValueMap<String, String> form, List<Fault> faults) {
        speak(form);
        ModelAndView page = options.on(page("moi/ghi"), who.signedIn().worker())
                .addObject("values", FormPage.typed(form))
                .addObject("errors", faults);
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(String view) {
        return new ModelAndView(view).addObject("menu", Menu.RECEIVE);
    }

    /** A tie that shuts nobody out goes along, sealed, for the supervisor; the first that was said is enough. */
    private static Optional<String> told(MultiValueMap<String, String> form) {
        return Stream.of("_tieSurvivor", "_tieOther")
                .map(form::getFirst)
                .filter(tie -> tie != null && !tie.equals(Tie.NONE.name()))
                .findFirst();
    }

    private static boolean isCore(@Nullable String tie) {
        return List.of(Tie.values()).stream().anyMatch(known -> known.name().equals(tie) && known.isCore());
    }
}
