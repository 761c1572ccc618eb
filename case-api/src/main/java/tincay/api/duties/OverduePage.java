package tincay.api.duties;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Comparator<DutyRow> first = Pressing.first(clock.instant());
        Map<AddressId, List<DutyRow>> due = duties
                .undoneSupervisedBy(
                        who.signedIn().worker(),
                        LocalDate.now(clock),
                        clock.instant().plus(AHEAD),
                        SHOWN)
                .stream()
                .sorted(first)
                .collect(Collectors.groupingBy(DutyRow::address));
        Map<AddressId, AddressBook.Line> book =
                this.book.all().stream().collect(Collectors.toMap(AddressBook.Line::address, line -> line));
        List<Place> places = due.values().stream()
                .sorted(Comparator.comparing(List::getFirst, first))
                .filter(rows -> book.containsKey(rows.getFirst().address()))
                .map(rows ->
                        place(Objects.requireNonNull(book.get(rows.getFirst().address())), rows))
                .toList();
        return new ModelAndView("xa/han").addObject("menu", Menu.OVERDUE).addObject("places", places);
    }

    private Place place(AddressBook.Line address, List<DutyRow> due) {
        return new Place(address.name(), due.stream().map(words::line).toList());
    }
}
