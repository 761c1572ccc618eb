package tincay.api.administration;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.administration.RolesEndpoint.Wanted;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.http.Checks;
import tincay.api.platform.security.Accounts;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.Options;
import tincay.api.web.PlaceField;
import tincay.domain.access.Hidden;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

/** One account: its roles, a form to ask for another, and the button that takes every right away. */
@Controller
@For(Role.ADMINISTRATOR)
class AccountPage {

    private final Accounts accounts;
    private final RoleBook roles;
    private final ScopeWords scopes;
    private final Appointments appointments;
    private final FormPage forms;
    private final PlaceField places;

    AccountPage(
            Accounts accounts,
            RoleBook roles,
            ScopeWords scopes,
            Appointments appointments,
            FormPage forms,
            PlaceField places) {
        this.accounts = accounts;
        this.roles = roles;
        this.scopes = scopes;
        this.appointments = appointments;
        this.forms = forms;
        this.places = places;
    }

    @GetMapping("/tk/{workerId}")
    ModelAndView show(@PathVariable WorkerId workerId) {
        List<RoleBook.Line> held = of(roles.held(), workerId);
        return forms.show("tk/mot-tai-khoan")
                .addObject("menu", Menu.ACCOUNTS)
                .addObject("account", account(workerId))
                .addObject("held", held)
                .addObject("waiting", of(roles.waiting(), workerId))
                .addObject("suspended", held.stream().anyMatch(RoleBook.Line::suspended))
                .addObject("ended", roles.hasEnded(workerId))
                .addObject("resuming", roles.resuming().contains(workerId))
                .addObject(
                        "movable",
                        Options.of("ROLE", held.stream().map(line -> line.role().name())))
                .addObject("roles", Options.of(Role.class));
    }

    @PostMapping("/tk/{workerId}/vai")
    ModelAndView give(@PathVariable WorkerId workerId, @RequestParam MultiValueMap<String, String> form, Call call) {
        account(workerId);
        return forms.submit(
                form,
                places::readArea,
                Wanted.class,
                wanted -> give(workerId, wanted, call),
                back(workerId),
                () -> show(workerId));
    }

    private Answer give(WorkerId workerId, Wanted wanted, Call call) {
        scopes.check(wanted.scope(), new Checks());
        return appointments.give(workerId, wanted.role(), wanted.scope(), call);
    }

    @PostMapping("/tk/{workerId}/dung")
    ModelAndView suspend(@PathVariable WorkerId workerId, @RequestParam MultiValueMap<String, String> form, Call call) {
        account(workerId);
        return forms.submit(form, () -> appointments.suspend(workerId, call), back(workerId), () -> show(workerId));
    }

    private Accounts.Account account(WorkerId workerId) {
        return accounts.all().stream()
                .filter(account -> account.worker().equals(workerId))
                .findFirst()
                .orElseThrow(Hidden::new);
    }

    private static List<RoleBook.Line> of(List<RoleBook.Line> lines, WorkerId workerId) {
        Predicate<RoleBook.Line> hers = line -> line.worker().equals(workerId);
        return lines.stream().filter(hers).toList();
    }

    private static Function<Answer, String> back(WorkerId workerId) {
        return _ -> "/tk/" + workerId;
    }
}
