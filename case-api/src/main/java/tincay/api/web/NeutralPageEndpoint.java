package tincay.api.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import tincay.api.platform.ForAnybody;

/** A calendar of this month, and nothing else: where quick exit leads. */
@Controller
class NeutralPageEndpoint {

    private final Clock clock;

    NeutralPageEndpoint(Clock clock) {
        this.clock = clock;
    }

    @ForAnybody
    @GetMapping("/trang")
    String show(Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("today", today);
        model.addAttribute("weeks", weeks(today));
        return "trang";
    }

    /** The weeks, Monday first, that hold a day of the month. */
    static List<List<LocalDate>> weeks(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = day.with(TemporalAdjusters.lastDayOfMonth());
        return Stream.iterate(first, monday -> !monday.isAfter(last), monday -> monday.plusWeeks(1))
                .map(monday -> Stream.iterate(monday, next -> next.plusDays(1))
                        .limit(7)
                        .toList())
                .toList();
    }
}
