package tincay.api.duties;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import tincay.api.web.TodayPart;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;
import tincay.projections.duties.Duties;

/** What is late at the addresses a supervisor sees to, without saying whose case it is. */
@Component
class OverdueToday implements TodayPart {

    private static final int SHOWN = 100;

    private final Duties duties;
    private final Clock clock;

    OverdueToday(Duties duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public Role role() {
        return Role.SUPERVISOR;
    }

    @Override
    public List<Item> items(WorkerId worker) {
        Instant now = clock.instant();
        return duties.undoneSupervisedBy(worker, LocalDate.now(clock), now, SHOWN).stream()
                .map(row -> new Item(
                        DutyWords.key(row),
                        row.caseNumber(),
                        "/xa/han",
                        row.due(),
                        State.LATE,
                        Pressing.weight(row.duty())))
                .toList();
    }
}
