package tincay.api.administration;

import java.util.function.Supplier;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.administration.RolesEndpoint.Wanted;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.web.FormPage;
import tincay.api.web.PlaceField;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

/** The buttons of an account that change what it may already. */
@Controller
class RightsPage {

    private final AccountPage accounts;
    private final ApprovalsPage approvals;
    private final ChangeRights rights;
    private final FormPage forms;
    private final PlaceField places;

    RightsPage(AccountPage accounts, ApprovalsPage approvals, ChangeRights rights, FormPage forms, PlaceField places) {
        this.accounts = accounts;
        this.approvals = approvals;
        this.rights = rights;
        this.forms = forms;
        this.places = places;
    }

    @PostMapping("/tk/{workerId}/chuyen")
    @For(Role.ADMINISTRATOR)
    ModelAndView move(@PathVariable WorkerId workerId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                places::readArea,
                Wanted.class,
                wanted -> rights.move(workerId, wanted.role(), wanted.scope(), call),
                _ -> "/tk/" + workerId,
                () -> accounts.show(workerId));
    }

    @PostMapping("/tk/{workerId}/mo-lai")
    @For(Role.ADMINISTRATOR)
    ModelAndView resume(@PathVariable WorkerId workerId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return onAccount(workerId, form, () -> rights.resume(workerId, call));
    }

    @PostMapping("/tk/{workerId}/nghi")
    @For(Role.ADMINISTRATOR)
    ModelAndView end(@PathVariable WorkerId workerId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return onAccount(workerId, form, () -> rights.end(workerId, call));
    }

    @PostMapping("/tk/ra-soat/{workerId}/mo-lai")
    @For({Role.UNION_OFFICE, Role.SUPERVISOR})
    ModelAndView approve(@PathVariable WorkerId workerId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(form, () -> rights.approveResumption(workerId, call), _ -> "/tk/ra-soat", approvals::list);
    }

    private ModelAndView onAccount(WorkerId worker, MultiValueMap<String, String> form, Supplier<Answer> action) {
        return forms.submit(form, action, _ -> "/tk/" + worker, () -> accounts.show(worker));
    }
}
