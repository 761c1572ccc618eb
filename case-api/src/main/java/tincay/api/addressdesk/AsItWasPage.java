package tincay.api.addressdesk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
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
import tincay.api.platform.http.Invalid;
import tincay.api.web.FormBody;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.domain.access.Hidden;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

/** The case as it was known at the end of a day; what came later is not on the page. */
@Controller
@For({Role.ADDRESS_STAFF, Role.SUPERVISOR})
class AsItWasPage {

    private final OwnCases cases;
    private final OpenCaseFile files;
    private final FormBody bodies;
    private final WhoIsSignedIn who;
    private final Clock clock;

    AsItWasPage(OwnCases cases, OpenCaseFile files, FormBody bodies, WhoIsSignedIn who, Clock clock) {
        this.cases = cases;
        this.files = files;
        this.bodies = bodies;
        this.who = who;
        this.clock = clock;
    }

    /** The day somebody asks about. */
    record Day(@NotNull @PastOrPresent LocalDate on) {}

    @GetMapping("/so/{caseId}/luc")
    ModelAndView ask(@PathVariable CaseId caseId) {
        return new ModelAndView("so/luc")
                .addObject("menu", Menu.CASES)
                .addObject("now", cases.of(who.signedIn().worker(), caseId));
    }

    @PostMapping("/so/{caseId}/luc")
    ModelAndView show(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form) {
        ModelAndView page = ask(caseId);
        try {
            LocalDate on = bodies.read(form, Day.class).on();
            page.addObject("on", on).addObject("values", FormPage.typed(form));
            Instant then =
                    on.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1);
            page.addObject(
                    "open",
                    files.open(who.signedIn().worker(), caseId, EnumSet.of(Purpose.FACTS, Purpose.ACCOUNT), then));
        } catch (Invalid invalid) {
            page.addObject("errors", invalid.faults()).setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Hidden notYet) {
            page.addObject("errors", List.of(new Fault("on", "case.not-there-yet")));
        }
        return page;
    }
}
