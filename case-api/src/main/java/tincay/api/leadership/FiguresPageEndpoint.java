package tincay.api.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import tincay.api.platform.For;
import tincay.api.web.Menu;
import tincay.domain.worker.Role;

/** The leader's figures: no period has been released yet, and the page says when the first will be. */
@Controller
class FiguresPageEndpoint {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Clock clock;

    FiguresPageEndpoint(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/bang")
    @For(Role.UNION_LEADER)
    String show(Model model) {
        model.addAttribute("menu", Menu.FIGURES);
        model.addAttribute("first", DAY.format(FirstRelease.after(LocalDate.now(clock))));
        return "bang";
    }
}
