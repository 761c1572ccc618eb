package tincay.api.dataprotection;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.For;
import tincay.api.web.Menu;
import tincay.domain.worker.Role;

@Controller
class WrongUrgenciesPage {

    private final WrongUrgencies wrong;

    WrongUrgenciesPage(WrongUrgencies wrong) {
        this.wrong = wrong;
    }

    /** When, with what kind of service, and whether the survivor knows; never whose case it is. */
    @GetMapping("/yc/viec-gap")
    @For(Role.DATA_PROTECTION_OFFICER)
    ModelAndView list() {
        return new ModelAndView("yc-viec-gap").addObject("menu", Menu.REQUESTS).addObject("lines", wrong.all());
    }
}
