package tincay.api.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.tables.Table;
import tincay.api.web.Words;
import tincay.domain.address.AddressId;
import tincay.domain.worker.WorkerId;
import tincay.projections.addressbook.AddressBook;
import tincay.projections.duties.Duties;
import tincay.projections.duties.DutyRow;

/** What is owed or was missed in a supervisor's areas, as a table: case numbers, never whose they are. */
@Component
public class ExportDuties {

    private static final int PAGE = 100;

    private final Duties duties;
    private final AddressBook book;
    private final Words words;
    private final Clock clock;

    ExportDuties(Duties duties, AddressBook book, Words words, Clock clock) {
        this.duties = duties;
        this.book = book;
        this.words = words;
        this.clock = clock;
    }

    public Table table(WorkerId supervisor) {
        Map<AddressId, String> names =
                book.all().stream().collect(Collectors.toMap(AddressBook.Line::address, AddressBook.Line::name));
        LocalDate today = LocalDate.now(clock);
        return new Table(
                "han-viec",
                Stream.of("number", "address", "what", "due", "state", "done")
                        .map(word -> words.of("export.duty." + word))
                        .toList(),
                Stream.iterate(
                                duties.supervisedBy(supervisor, today, null, PAGE),
                                page -> !page.isEmpty(),
                                page -> duties.supervisedBy(
                                        supervisor, today, page.getLast().dutyId(), PAGE))
                        .flatMap(List::stream)
                        .map(row -> cells(row, names)));
    }

    private List<@Nullable Object> cells(DutyRow row, Map<AddressId, String> names) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.caseNumber());
        cells.add(names.get(row.address()));
        cells.add(words.of(DutyWords.key(row)));
        cells.add(row.due().atZone(clock.getZone()).toLocalDate());
        cells.add(words.of("export.duty.state." + row.stateAt(clock.instant())));
        cells.add(row.done() == null ? null : row.done().atZone(clock.getZone()).toLocalDate());
        return cells;
    }
}
