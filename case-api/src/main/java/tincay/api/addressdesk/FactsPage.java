package tincay.api.addressdesk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.web.FormBody;
import tincay.api.web.PlaceField;
import tincay.domain.codes.Acts;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.MoreFacts;
import tincay.domain.worker.Role;

@Controller
class FactsPage {

    private static final int SECTION = 1;

    private final SectionPage sections;
    private final CorrectFacts corrections;
    private final IntakeOptions options;
    private final Acts acts;
    private final OwnCases cases;
    private final PlaceField places;
    private final FormBody bodies;
    private final WhoIsSignedIn who;

    FactsPage(
            SectionPage sections,
            CorrectFacts corrections,
            IntakeOptions options,
            Acts acts,
            OwnCases cases,
            PlaceField places,
            FormBody bodies,
            WhoIsSignedIn who) {
        this.cases = cases;
        this.places = places;
        this.bodies = bodies;
        this.sections = sections;
        this.corrections = corrections;
        this.options = options;
        this.acts = acts;
        this.who = who;
    }

    /** The facts, opened, what stood there before, and a form to put them right. */
    @GetMapping("/so/{caseId}/1")
    @For({Role.ADDRESS_STAFF, Role.SUPERVISOR})
    ModelAndView show(@PathVariable CaseId caseId) {
        return dressed(sections.show(caseId, SECTION));
    }

    @PostMapping("/so/{caseId}/1")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView correct(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return sections.submit(
                caseId,
                SECTION,
                form,
                () -> corrections.correct(caseId, answers(caseId, form, call), call),
                this::dressed);
    }

    private CorrectionAnswers answers(CaseId caseId, MultiValueMap<String, String> form, Call call) {
        LocalDate arrival = cases.of(call.worker(), caseId).opened().on();
        return bodies.read(places.read(form, "facts.commune", arrival), CorrectionAnswers.class);
    }

    private ModelAndView dressed(ModelAndView page) {
        Map<String, String> told = new LinkedHashMap<>();
        acts.all().forEach(act -> told.put(act.key(), "=" + act.label().in(LocaleContextHolder.getLocale())));
        CaseFacts facts = SectionPage.opened(page).facts().value();
        return options.on(page, who.signedIn().worker())
                .addObject("acts", told)
                .addObject("values", facts == null ? Map.of() : typed(facts));
    }

    /** The facts as they would have been typed. */
    private static Map<String, Object> typed(CaseFacts facts) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("facts.sex", facts.sex().name());
        typed.put("facts.ageBand", facts.ageBand().name());
        typed.put("facts.commune", facts.commune());
        typed.put("facts.relation", facts.relation().name());
        typed.put("facts.livingTogether", String.valueOf(facts.livingTogether()));
        typed.put("facts.priority", facts.priority().stream().map(Enum::name).toList());
        typed.put("violence.forms", facts.forms().stream().map(Enum::name).toList());
        typed.put("violence.primaryForm", facts.primaryForm().name());
        typed.put("violence.acts", facts.acts());
        if (facts.ethnicGroup() != null) {
            typed.put("facts.ethnicGroup", facts.ethnicGroup());
        }
        if (facts.disability() != null) {
            typed.put("facts.disability", facts.disability().name());
        }
        if (facts.language() != null) {
            typed.put("facts.language", facts.language().name());
        }
        if (facts.more() != null) {
            typed.putAll(typed(facts.more()));
        }
        return typed;
    }

    private static Map<String, Object> typed(MoreFacts more) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("facts.toldBefore", more.toldBefore().stream().map(Enum::name).toList());
        typed.put(
                "facts.repeated", more.repeated() == null ? "" : more.repeated().name());
        typed.put(
                "facts.perpetratorSex",
                more.perpetratorSex() == null ? "" : more.perpetratorSex().name());
        typed.put("facts.others", String.valueOf(more.others()));
        typed.put("facts.needsInterpreter", String.valueOf(more.needsInterpreter()));
        more.serviceNeeds().forEach((kind, answer) -> typed.put("facts.serviceNeeds." + kind, answer.name()));
        return typed;
    }
}
