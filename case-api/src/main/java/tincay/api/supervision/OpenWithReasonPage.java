package tincay.api.supervision;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.Options;
import tincay.api.web.Page;
import tincay.domain.codes.OpeningGround;
import tincay.domain.worker.Role;

/** Asks why somebody wants to open a case they are not assigned to. */
@Controller
@For({Role.ADDRESS_STAFF, Role.SUPERVISOR})
class OpenWithReasonPage {

    private final OpenCaseWithReason opening;
    private final FormPage forms;
    private final Page page;

    OpenWithReasonPage(OpenCaseWithReason opening, FormPage forms, Page page) {
        this.opening = opening;
        this.forms = forms;
        this.page = page;
    }

    @GetMapping("/mo")
    ModelAndView ask() {
        return forms.show("mo")
                .addObject("menu", Menu.CASES)
                .addObject("grounds", Options.of("OPENING_GROUND", grounds().map(Enum::name)));
    }

    @PostMapping("/mo")
    ModelAndView open(@RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                OpeningAnswers.class,
                answers -> opening.open(answers, call),
                OpenWithReasonPage::file,
                this::ask);
    }

    private Stream<OpeningGround> grounds() {
        return Stream.of(OpeningGround.values()).filter(ground -> switch (ground) {
            case COVER -> page.may("ADDRESS_STAFF");
            case SUPERVISION -> page.may("SUPERVISOR");
            case EMERGENCY -> true;
        });
    }

    /** Pages name a case without the prefix that programs use. */
    private static String file(Answer opened) {
        String location = requireNonNull(opened.location());
        return "/so/" + location.substring(location.indexOf("case-") + "case-".length());
    }
}
