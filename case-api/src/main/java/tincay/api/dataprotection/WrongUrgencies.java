package tincay.api.dataprotection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import tincay.api.web.TodayPart;
import tincay.api.web.When;
import tincay.domain.duty.Deadlines;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;
import tincay.projections.urgentreviews.NotConfirmed;
import tincay.projections.urgentreviews.UrgentReviews;

/** What was shared in urgency and found wrong, as the officer learns it: on the day's page until the survivor knows. */
@Component
class WrongUrgencies implements TodayPart {

    private static final int SHOWN = 200;

    private final UrgentReviews reviews;
    private final When when;
    private final Clock clock;

    WrongUrgencies(UrgentReviews reviews, When when, Clock clock) {
        this.reviews = reviews;
        this.when = when;
        this.clock = clock;
    }

    List<NotConfirmed> all() {
        return reviews.notConfirmed(SHOWN);
    }

    @Override
    public Role role() {
        return Role.DATA_PROTECTION_OFFICER;
    }

    @Override
    public List<Item> items(WorkerId worker) {
        return all().stream()
                .filter(found -> found.toldOn() == null)
                .map(this::item)
                .toList();
    }

    private Item item(NotConfirmed found) {
        LocalDate since = found.reviewedOn();
        Instant due = Deadlines.IN_FORCE.tellSurvivor(since);
        return new Item(
                "urgent.wrong.today",
                when.day(since),
                "/yc/viec-gap",
                due,
                State.of(Deadlines.beginOf(since), due, clock.instant()));
    }
}
