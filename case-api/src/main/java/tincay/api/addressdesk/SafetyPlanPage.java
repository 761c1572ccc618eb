package tincay.api.addressdesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.api.addressdesk.PrintPlan.Printing;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Fault;
import tincay.api.platform.http.Invalid;
import tincay.api.web.FormBody;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.Options;
import tincay.domain.codes.PlanCopy;
import tincay.domain.codes.PlanPrompts;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.SafetyPlan;
import tincay.domain.worker.Role;

@Controller
class SafetyPlanPage {

    private static final int SECTION = 5;

    private final SectionPage sections;
    private final AgreeSafetyPlan plans;
    private final PrintPlan papers;
    private final PlanPrompts prompts;
    private final FormBody bodies;
    private final WhoIsSignedIn who;

    SafetyPlanPage(
            SectionPage sections,
            AgreeSafetyPlan plans,
            PrintPlan papers,
            PlanPrompts prompts,
            FormBody bodies,
            WhoIsSignedIn who) {
        this.sections = sections;
        this.plans = plans;
        this.papers = papers;
        this.prompts = prompts;
        this.bodies = bodies;
        this.who = who;
    }

    /** The plan that counts, opened, the questions a new one is made by, and the way to a paper. */
    @GetMapping("/so/{caseId}/5")
    @For(Role.ADDRESS_STAFF)
    ModelAndView show(@PathVariable CaseId caseId) {
        return dressed(sections.show(caseId, SECTION));
    }

    @PostMapping("/so/{caseId}/5")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView agree(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return sections.submit(
                caseId,
                SECTION,
                form,
                SafetyPlanAnswers.class,
                answers -> plans.agree(caseId, answers, call),
                this::dressed);
    }

    /** Asks where the paper will be kept; what stays here or in her head is not printed. */
    @PostMapping("/so/{caseId}/5/in")
    @For(Role.ADDRESS_STAFF)
    ModelAndView print(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form) {
        try {
            Printing asked = bodies.read(form, Printing.class);
            return asked.copy().isPaper()
                    ? new ModelAndView("so/viec-can-nho")
                            .addObject("menu", Menu.CASES)
                            .addObject("caseId", caseId)
                            .addObject("paper", papers.print(who.signedIn().worker(), caseId, asked))
                    : show(caseId).addObject("said", "plan.nothing-printed");
        } catch (Invalid invalid) {
            return again(caseId, form, invalid.faults(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Refused refused) {
            List<Fault> faults = List.of(new Fault("copy", refused.code().code()));
            return again(caseId, form, faults, HttpStatus.CONFLICT);
        }
    }

    private ModelAndView again(
            CaseId caseId, MultiValueMap<String, String> form, List<Fault> faults, HttpStatus status) {
        ModelAndView page = show(caseId).addObject("errors", faults);
        page.setStatus(status);
        Map<String, Object> values = new LinkedHashMap<>(FormPage.typed(form));
        values.putAll(counting(SectionPage.opened(page)));
        return page.addObject("values", values);
    }

    private ModelAndView dressed(ModelAndView page) {
        return page.addObject("values", counting(SectionPage.opened(page)))
                .addObject("prompts", prompts.all())
                .addObject("copies", Options.of(PlanCopy.class));
    }

    /** A new plan begins with the words of the one that counts. */
    private static Map<String, Object> counting(OpenFile open) {
        Map<String, Object> values = new LinkedHashMap<>();
        open.file().care().plans().stream().findFirst().ifPresent(newest -> {
            SafetyPlan plan = open.plan(newest).value();
            if (plan != null) {
                plan.parts().forEach((key, words) -> values.put("plan." + key, words));
            }
        });
        return values;
    }
}
