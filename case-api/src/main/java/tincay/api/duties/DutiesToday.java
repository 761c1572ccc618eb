package tincay.api.duties;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import tincay.api.web.TodayPart;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;
import tincay.projections.duties.Duties;
import tincay.projections.duties.DutyRow;

/** What is late, or due within three days, in the cases a worker is assigned to. */
@Component
class DutiesToday implements TodayPart {

    private static final Duration AHEAD = Duration.ofDays(3);

    private final Duties duties;
    private final Clock clock;

    DutiesToday(Duties duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public Role role() {
        return Role.ADDRESS_STAFF;
    }

    @Override
    public List<Item> items(WorkerId worker) {
        Instant now = clock.instant();
        return duties.undoneOf(worker, now.plus(AHEAD)).stream()
                .map(row -> item(row, now))
                .toList();
    }

    private static Item item(DutyRow row, Instant now) {
        return new Item(
                DutyWords.key(row),
                row.caseNumber(),
                "/so/%s/%d".formatted(row.caseId(), row.duty().section()),
                row.due(),
                State.of(row.stateAt(now)),
                Pressing.weight(row.duty()));
    }
}
