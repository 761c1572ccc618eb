package tincay.api.counselling;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.web.Menu;
import tincay.domain.worker.Role;
import tincay.projections.referralinbox.ReferralInbox;

@Controller
class InboxPage {

    private final ReferralInbox inbox;
    private final WhoIsSignedIn who;
    private final Clock clock;

    InboxPage(ReferralInbox inbox, WhoIsSignedIn who, Clock clock) {
        this.inbox = inbox;
        this.who = who;
        this.clock = clock;
    }

    @GetMapping("/den")
    @For(Role.COUNSELLOR)
    ModelAndView inbox() {
        return new ModelAndView("den/viec-den")
                .addObject("menu", Menu.INBOX)
                .addObject("now", clock.instant())
                .addObject("rows", inbox.of(who.signedIn().worker(), LocalDate.now(clock)));
    }
}
