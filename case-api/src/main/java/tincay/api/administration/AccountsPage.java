package tincay.api.administration;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.administration.OpenAccount.NewAccount;
import tincay.api.administration.OpenAccount.Opened;
import tincay.api.platform.For;
import tincay.api.platform.http.Invalid;
import tincay.api.platform.security.Accounts;
import tincay.api.web.FormBody;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.domain.worker.Role;

@Controller
@For(Role.ADMINISTRATOR)
class AccountsPage {

    private final Accounts accounts;
    private final RoleBook roles;
    private final OpenAccount opening;
    private final FormBody bodies;

    AccountsPage(Accounts accounts, RoleBook roles, OpenAccount opening, FormBody bodies) {
        this.accounts = accounts;
        this.roles = roles;
        this.opening = opening;
        this.bodies = bodies;
    }

    /** Who may sign in, as what, and a form for one more. */
    @GetMapping("/tk")
    ModelAndView list() {
        return page("tk/danh-sach")
                .addObject("accounts", accounts.all())
                .addObject("held", roles.held())
                .addObject("waiting", roles.waiting());
    }

    /** The answer shows the password, once: it is not kept, so it cannot be shown again. */
    @PostMapping("/tk")
    ModelAndView open(@RequestParam MultiValueMap<String, String> form) {
        try {
            NewAccount wanted = bodies.read(form, NewAccount.class);
            Opened opened = opening.open(wanted);
            return page("tk/mat-khau").addObject("wanted", wanted).addObject("opened", opened);
        } catch (Invalid invalid) {
            ModelAndView again = list();
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again.addObject("values", FormPage.typed(form)).addObject("errors", invalid.faults());
        }
    }

    private static ModelAndView page(String view) {
        return new ModelAndView(view).addObject("menu", Menu.ACCOUNTS);
    }
}
