package tincay.api.unionoffice;

import java.util.Map;
import java.util.function.BiFunction;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Checks;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.PlaceField;
import tincay.domain.access.Hidden;
import tincay.domain.codes.ActivityKind;
import tincay.domain.programme.ActivityId;
import tincay.domain.programme.Conduct;
import tincay.domain.worker.Role;
import tincay.projections.programmereport.ActivityRegister;

/** The programme's activities as pages: list, record, put right. */
@Controller
@RequestMapping("/hd")
@For(Role.UNION_OFFICE)
class ActivityPagesEndpoint {

    private final ActivityRegister register;
    private final KeepActivities activities;
    private final FormPage forms;
    private final PlaceField places;

    ActivityPagesEndpoint(ActivityRegister register, KeepActivities activities, FormPage forms, PlaceField places) {
        this.register = register;
        this.activities = activities;
        this.forms = forms;
        this.places = places;
    }

    @GetMapping
    ModelAndView list() {
        return withOptions(forms.show("hd")).addObject("activities", register.newest());
    }

    @PostMapping
    ModelAndView record(Call call, @RequestParam MultiValueMap<String, String> form) {
        return forms.submit(
                form,
                () -> read(form, (entry, checks) -> activities.record(entry, checks, call)),
                _ -> "/hd",
                this::list);
    }

    @GetMapping("/{activity}")
    ModelAndView one(@PathVariable ActivityId activity) {
        ActivityRegister.Line line = register.one(activity).orElseThrow(Hidden::new);
        return withOptions(forms.show("hd-mot", line.version()))
                .addObject("one", line)
                .addObject("values", FormValues.of(line.held()));
    }

    @PostMapping("/{activity}")
    @NeedsVersion
    ModelAndView correct(
            Call call, @PathVariable ActivityId activity, @RequestParam MultiValueMap<String, String> form) {
        return forms.submit(
                form,
                () -> read(form, (entry, checks) -> activities.correct(activity, entry, checks, call)),
                _ -> "/hd/" + activity,
                () -> one(activity));
    }

    private Answer read(MultiValueMap<String, String> form, BiFunction<ActivityEntry, Checks, Answer> action) {
        Map<String, String> given = places.read(form, "places", places.day(form.toSingleValueMap(), "until", "from"))
                .toSingleValueMap();
        var checks = new Checks();
        return action.apply(ActivityEntry.of(given, checks), checks);
    }

    private static ModelAndView withOptions(ModelAndView page) {
        return page.addObject("menu", Menu.ACTIVITIES)
                .addObject("kinds", FormValues.choices(ActivityKind.values(), "activity."))
                .addObject("conducts", FormValues.choices(Conduct.values(), "office.activities.conduct."));
    }
}
