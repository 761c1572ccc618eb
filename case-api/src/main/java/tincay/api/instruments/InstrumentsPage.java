package tincay.api.instruments;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.domain.worker.Role;

/** What is in force and who approved it, and a form for each that nobody approved yet. */
@Controller
@RequestMapping("/bm")
@For(Role.UNION_OFFICE)
class InstrumentsPage {

    private final ApprovedInstruments instruments;
    private final ApproveInstrument approving;
    private final FormPage forms;

    InstrumentsPage(ApprovedInstruments instruments, ApproveInstrument approving, FormPage forms) {
        this.instruments = instruments;
        this.approving = approving;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView list() {
        return forms.show("bm").addObject("menu", Menu.ACTIVITIES).addObject("lines", instruments.all());
    }

    @PostMapping
    ModelAndView approve(@RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form, Approval.class, approval -> approving.approve(approval, call), _ -> "/bm", this::list);
    }
}
