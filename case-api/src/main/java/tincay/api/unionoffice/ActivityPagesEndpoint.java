package tincay.api.unionoffice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.For;
import tincay.api.platform.http.Checks;
import tincay.api.platform.http.Invalid;
import tincay.domain.codes.ActivityKind;
import tincay.domain.programme.ActivityId;
import tincay.domain.programme.Conduct;
import tincay.domain.worker.Role;
import tincay.projections.programmereport.ProgrammeReport;

/** The programme's activities as a page: list and record. */
@Controller
@RequestMapping("/hd")
@For(Role.UNION_OFFICE)
class ActivityPagesEndpoint {

    private final ProgrammeReport reports;
    private final CommandDesk desk;
    private final Clock clock;

    ActivityPagesEndpoint(ProgrammeReport reports, CommandDesk desk, Clock clock) {
        this.reports = reports;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("activities", reports.newestActivities());
        model.addAttribute("kinds", FormValues.choices(ActivityKind.values(), "activity."));
        model.addAttribute("conducts", FormValues.choices(Conduct.values(), "office.activities.conduct."));
        FormValues.fresh(model);
        return "hd";
    }

    @PostMapping
    String record(Call call, @RequestParam Map<String, String> form, Model model, HttpServletResponse response) {
        try {
            var checks = new Checks();
            var command = entry(form, checks).command(new ActivityId(UUID.randomUUID()), checks, clock);
            desk.perform(call, List.of(command), version -> new Answer(303, "/hd", version, Map.of()));
            return "redirect:/hd";
        } catch (Invalid invalid) {
            FormValues.again(model, form, invalid);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list(model);
        }
    }

    private static ActivityEntry entry(Map<String, String> form, Checks checks) {
        return new ActivityEntry(
                Given.text(form, "kind"),
                Given.text(form, "conduct"),
                Given.day(checks, "from", form),
                Given.day(checks, "until", form),
                codes(Given.text(form, "places")),
                Given.number(checks, "women", form),
                Given.number(checks, "men", form),
                Given.text(form, "title"));
    }

    private static List<String> codes(@Nullable String typed) {
        return typed == null ? List.of() : Stream.of(typed.split("[,; ]+")).toList();
    }
}
