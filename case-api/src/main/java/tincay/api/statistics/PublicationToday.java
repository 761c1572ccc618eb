package tincay.api.statistics;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import tincay.api.leadership.figures.TableWords;
import tincay.api.statistics.PublicationStates.Standing;
import tincay.api.web.TodayPart;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

/** Which periods can be published, for the office. */
@Component
class PublicationToday implements TodayPart {

    private final PublicationStates periods;
    private final TableWords words;
    private final Clock clock;

    PublicationToday(PublicationStates periods, TableWords words, Clock clock) {
        this.periods = periods;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Role role() {
        return Role.UNION_OFFICE;
    }

    @Override
    public List<Item> items(WorkerId worker) {
        return periods.all().stream()
                .filter(one -> one.state() == PublicationStates.State.READY)
                .map(this::item)
                .toList();
    }

    /** Its day is the day for it. */
    private Item item(Standing one) {
        Instant due =
                one.period().due().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return new Item(
                "publication.publish",
                words.period(one.period()),
                "/cb",
                due,
                clock.instant().isAfter(due) ? State.LATE : State.SOON);
    }
}
