package tincay.api.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.For;
import tincay.api.platform.SignedIn;
import tincay.api.platform.WhoIsSignedIn;
import tincay.domain.worker.Role;

/** What to do now: each job puts its own part on the page. */
@Controller
class TodayPage {

    private final ObjectProvider<TodayPart> parts;
    private final WhoIsSignedIn who;
    private final Clock clock;

    TodayPage(ObjectProvider<TodayPart> parts, WhoIsSignedIn who, Clock clock) {
        this.parts = parts;
        this.who = who;
        this.clock = clock;
    }

    /** What is late, what is due today, what comes then; among these what presses most, and then what is due first. */
    private Comparator<TodayPart.Item> mostUrgentFirst() {
        Instant tomorrow =
                LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return Comparator.<TodayPart.Item>comparingInt(item ->
                        item.state() == TodayPart.State.LATE ? 0 : item.due().isAfter(tomorrow) ? 2 : 1)
                .thenComparingInt(TodayPart.Item::weight)
                .thenComparing(TodayPart.Item::due);
    }

    @GetMapping("/")
    @For({
        Role.ADDRESS_STAFF,
        Role.COUNSELLOR,
        Role.SUPERVISOR,
        Role.UNION_OFFICE,
        Role.UNION_LEADER,
        Role.DATA_PROTECTION_OFFICER,
        Role.ADMINISTRATOR
    })
    ModelAndView today() {
        SignedIn me = who.signedIn();
        List<TodayPart.Item> items = parts.stream()
                .filter(part -> me.roles().contains(part.role()))
                .flatMap(part -> part.items(me.worker()).stream())
                .sorted(mostUrgentFirst())
                .toList();
        return new ModelAndView("hom-nay").addObject("menu", Menu.TODAY).addObject("items", items);
    }
}
