package tincay.api.administration;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.administration.RolesEndpoint.Approved;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.security.Accounts;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

/** The case roles that wait for a second person. */
@Controller
@For({Role.UNION_OFFICE, Role.SUPERVISOR})
class ApprovalsPage {

    private final Accounts accounts;
    private final RoleBook roles;
    private final Appointments appointments;
    private final FormPage forms;

    ApprovalsPage(Accounts accounts, RoleBook roles, Appointments appointments, FormPage forms) {
        this.accounts = accounts;
        this.roles = roles;
        this.appointments = appointments;
        this.forms = forms;
    }

    @GetMapping("/tk/ra-soat")
    ModelAndView list() {
        return forms.show("tk/ra-soat")
                .addObject("menu", Menu.APPROVALS)
                .addObject("names", accounts.names())
                .addObject("resuming", roles.resuming())
                .addObject("waiting", roles.waiting());
    }

    @PostMapping("/tk/ra-soat/{workerId}")
    ModelAndView approve(@PathVariable WorkerId workerId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                Approved.class,
                approved -> appointments.approve(workerId, approved.role(), call),
                _ -> "/tk/ra-soat",
                this::list);
    }
}
