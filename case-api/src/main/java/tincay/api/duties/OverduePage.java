package tincay.api.duties;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.web.Menu;
import tincay.domain.address.AddressId;
import tincay.domain.worker.Role;
import tincay.projections.addressbook.AddressBook;
import tincay.projections.duties.Duties;
import tincay.projections.duties.DutyRow;

/** What is late or due within three days, by address, for whoever sees to the addresses; never whose case it is. */
@Controller
class OverduePage {

    private static final Duration AHEAD = Duration.ofDays(3);
    private static final int SHOWN = 500;

    private final Duties duties;
    private final AddressBook book;
    private final DutyWords words;
    private final WhoIsSignedIn who;
    private final Clock clock;

    OverduePage(Duties duties, AddressBook book, DutyWords words, WhoIsSignedIn who, Clock clock) {
        this.duties = duties;
        this.book = book;
        this.words = words;
        this.who = who;
        this.clock = clock;
    }

    /** One address and what is due there. */
    public record Place(String name, List<DutyWords.Line> lines) {}

    @GetMapping("/xa/han")
    @For(Role.SUPERVISOR)
    ModelAndView overdue() {
        Map<AddressId, List<DutyRow>> due = duties
                .undoneSupervisedBy(
                        who.signedIn().worker(),
                        LocalDate.now(clock),
                        clock.instant().plus(AHEAD),
                        SHOWN)
                .stream()
                .collect(Collectors.groupingBy(DutyRow::address));
        List<Place> places = book.all().stream()
                .filter(line -> due.containsKey(line.address()))
                .map(line -> place(line, due.getOrDefault(line.address(), List.of())))
                .toList();
        return new ModelAndView("xa/han").addObject("menu", Menu.OVERDUE).addObject("places", places);
    }

    private Place place(AddressBook.Line address, List<DutyRow> due) {
        return new Place(address.name(), due.stream().map(words::line).toList());
    }
}
