package tincay.api.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import tincay.api.privacy.Likenesses;
import tincay.api.privacy.Likenesses.Waiting;
import tincay.api.web.TodayPart;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;
import tincay.projections.caseload.Caseload;

/** Cases in which somebody may be known elsewhere, or kin of a worker, for the supervisor to compare; never who. */
@Component
class LikenessesToday implements TodayPart {

    private final Likenesses likenesses;
    private final Caseload caseload;
    private final Clock clock;

    LikenessesToday(Likenesses likenesses, Caseload caseload, Clock clock) {
        this.likenesses = likenesses;
        this.caseload = caseload;
        this.clock = clock;
    }

    @Override
    public Role role() {
        return Role.SUPERVISOR;
    }

    @Override
    public List<Item> items(WorkerId worker) {
        var cases = likenesses.waitingFor(worker).stream()
                .map(Waiting::caseId)
                .distinct()
                .toList();
        Instant tomorrow =
                LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return caseload.numbers(cases).values().stream()
                .sorted()
                .map(number -> new Item("today.likeness", number, "/xa/doi-chieu", tomorrow, State.OPEN))
                .toList();
    }
}
