package tincay.api.unionoffice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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
import tincay.api.unionoffice.SetTargetEndpoint.TargetEntry;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.PlaceField;
import tincay.domain.codes.ActivityKind;
import tincay.domain.programme.Period;
import tincay.domain.programme.TargetId;
import tincay.domain.worker.Role;
import tincay.projections.programmereport.ProgrammeReport;

/** What the Union plans for the coming half-years, and a form for one more target. */
@Controller
@RequestMapping("/hd/chi-tieu")
@For(Role.UNION_OFFICE)
class TargetsPage {

    private static final int HALVES = 4;

    private final ProgrammeReport reports;
    private final CommandDesk desk;
    private final FormPage forms;
    private final PlaceField places;
    private final Clock clock;

    TargetsPage(ProgrammeReport reports, CommandDesk desk, FormPage forms, PlaceField places, Clock clock) {
        this.reports = reports;
        this.desk = desk;
        this.forms = forms;
        this.places = places;
        this.clock = clock;
    }

    /** A target for one of the half-years on offer. */
    record HalfTarget(
            @Nullable String half,
            @Nullable String area,
            @Nullable Set<String> kinds,
            @Nullable Integer number) {}

    @GetMapping
    ModelAndView list() {
        Map<String, Period> halves = halves();
        Map<String, String> options = new LinkedHashMap<>();
        halves.forEach((word, period) -> options.put(word, "=" + FormValues.days(period)));
        return forms.show("hd-chi-tieu")
                .addObject("menu", Menu.ACTIVITIES)
                .addObject("planned", reports.targetsFrom(LocalDate.now(clock)))
                .addObject("halves", options)
                .addObject("kinds", FormValues.choices(ActivityKind.values(), "activity."));
    }

    @PostMapping
    ModelAndView set(@RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form, places::readArea, HalfTarget.class, entry -> set(entry, call), _ -> "/hd/chi-tieu", this::list);
    }

    private Answer set(HalfTarget entry, Call call) {
        var checks = new Checks().required("half", entry.half());
        Period half = entry.half() == null ? null : halves().get(entry.half());
        checks.fault(half == null, "half", "field.unknown");
        var wanted = new TargetEntry(
                half == null ? null : half.from(),
                half == null ? null : half.until(),
                entry.area(),
                entry.kinds(),
                entry.number());
        var command = wanted.command(new TargetId(UUID.randomUUID()), checks);
        return desk.perform(call, List.of(command), version -> new Answer(303, null, version, Map.of()));
    }

    /** This half-year and those after it, by year and number. */
    private Map<String, Period> halves() {
        LocalDate today = LocalDate.now(clock);
        int first = today.getYear() * 2 + (today.getMonthValue() > 6 ? 1 : 0);
        Map<String, Period> halves = new LinkedHashMap<>();
        for (int number = first; number < first + HALVES; number++) {
            halves.put(number / 2 + "-" + (number % 2 + 1), Period.halfYear(number / 2, number % 2 + 1));
        }
        return halves;
    }
}
