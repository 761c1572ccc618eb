package tincay.api.unionoffice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.For;
import tincay.api.platform.http.Checks;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.PlaceField;
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
    private final FormPage forms;
    private final PlaceField places;
    private final Clock clock;

    ActivityPagesEndpoint(ProgrammeReport reports, CommandDesk desk, FormPage forms, PlaceField places, Clock clock) {
        this.reports = reports;
        this.desk = desk;
        this.forms = forms;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list() {
        return forms.show("hd")
                .addObject("menu", Menu.ACTIVITIES)
                .addObject("activities", reports.newestActivities())
                .addObject("kinds", FormValues.choices(ActivityKind.values(), "activity."))
                .addObject("conducts", FormValues.choices(Conduct.values(), "office.activities.conduct."));
    }

    @PostMapping
    ModelAndView record(Call call, @RequestParam MultiValueMap<String, String> form) {
        return forms.submit(
                form,
                () -> record(
                        call,
                        places.read(form, "places", places.day(form.toSingleValueMap(), "until", "from"))
                                .toSingleValueMap()),
                _ -> "/hd",
                this::list);
    }

    private Answer record(Call call, Map<String, String> form) {
        var checks = new Checks();
        var command = entry(form, checks).command(new ActivityId(UUID.randomUUID()), checks, clock);
        return desk.perform(call, List.of(command), version -> new Answer(303, null, version, Map.of()));
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
