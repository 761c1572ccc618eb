package tincay.domain.stay;

import static tincay.domain.duty.Deadlines.IN_FORCE;
import static tincay.domain.duty.Deadlines.beginOf;
import static tincay.domain.duty.Deadlines.endOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyChange;
import tincay.domain.duty.DutyChange.Anew;
import tincay.domain.duty.DutyChange.Done;
import tincay.domain.duty.DutyChange.Listed;
import tincay.domain.duty.DutyChange.Missed;
import tincay.domain.duty.DutyId;
import tincay.domain.stay.StayEvent.StayEnded;
import tincay.domain.stay.StayEvent.StayExtended;
import tincay.domain.stay.StayEvent.StayLimitReached;
import tincay.domain.stay.StayEvent.StayMoved;
import tincay.domain.stay.StayEvent.StayReviewOverdue;
import tincay.domain.stay.StayEvent.StayReviewed;
import tincay.domain.stay.StayEvent.StayStarted;

/** Which facts of a stay say until when it must have ended, been extended or gone on elsewhere, and been looked at. */
public final class StayDuties {

    private StayDuties() {}

    /** What a fact changes. */
    public static List<DutyChange> of(StayEvent event) {
        DutyId limit = DutyId.of(Duty.STAY_LIMIT, event.stayId());
        DutyId review = DutyId.of(Duty.STAY_REVIEW, event.stayId());
        return switch (event) {
            case StayStarted started ->
                List.of(
                        new Listed(
                                Duty.STAY_LIMIT,
                                started.stayId(),
                                beginOf(started.on()),
                                lastMoment(started.lastDay())),
                        new Listed(
                                Duty.STAY_REVIEW,
                                started.stayId(),
                                beginOf(started.on()),
                                endOf(IN_FORCE.stayReview(started.kind(), started.on()))));
            case StayExtended extended ->
                List.of(new Anew(limit, beginOf(extended.on()), lastMoment(extended.lastDay())));
            case StayMoved moved ->
                List.of(
                        new Anew(limit, beginOf(moved.on()), lastMoment(moved.lastDay())),
                        new Anew(review, beginOf(moved.on()), endOf(IN_FORCE.stayReview(moved.kind(), moved.on()))));
            case StayReviewed reviewed -> List.of(new Anew(review, beginOf(reviewed.on()), endOf(reviewed.nextBy())));
            case StayEnded ended -> List.of(Done.on(limit, ended.on()), Done.on(review, ended.on()));
            case StayLimitReached _ -> List.of(new Missed(limit));
            case StayReviewOverdue _ -> List.of(new Missed(review));
        };
    }

    private static @Nullable Instant lastMoment(@Nullable LocalDate lastDay) {
        return lastDay == null ? null : endOf(lastDay);
    }
}
