package tincay.projections.casefile;

import static tincay.domain.duty.Deadlines.IN_FORCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.StayKind;
import tincay.domain.privacy.Confidential;
import tincay.domain.stay.StayEvent;
import tincay.domain.stay.StayEvent.StayEnded;
import tincay.domain.stay.StayEvent.StayExtended;
import tincay.domain.stay.StayEvent.StayLimitReached;
import tincay.domain.stay.StayEvent.StayMoved;
import tincay.domain.stay.StayEvent.StayReviewOverdue;
import tincay.domain.stay.StayEvent.StayReviewed;
import tincay.domain.stay.StayEvent.StayStarted;
import tincay.domain.stay.StayId;
import tincay.domain.supportcase.StayPlace;

/**
 * One stay and how it stands; the place it is at now is sealed.
 *
 * @param lastDay the day until which it may last; none where no limit holds
 * @param facts everything that happened to it, oldest first
 */
public record StayView(
        StayId stayId,
        StayKind kind,
        LocalDate from,
        @Nullable LocalDate lastDay,
        Confidential<StayPlace> place,
        List<StayEvent> facts) {

    static StayView of(StayStarted started) {
        return new StayView(
                started.stayId(), started.kind(), started.on(), started.lastDay(), started.place(), List.of(started));
    }

    StayView after(StayEvent fact) {
        List<StayEvent> more = Stream.concat(facts.stream(), Stream.of(fact)).toList();
        return switch (fact) {
            case StayMoved moved -> new StayView(stayId, moved.kind(), from, moved.lastDay(), moved.place(), more);
            case StayExtended extended -> new StayView(stayId, kind, from, extended.lastDay(), place, more);
            case StayStarted _, StayLimitReached _, StayReviewed _, StayReviewOverdue _, StayEnded _ ->
                new StayView(stayId, kind, from, lastDay, place, more);
        };
    }

    /** How and when the survivor left, if she did. */
    public Optional<StayEnded> ended() {
        return all(StayEnded.class).findFirst();
    }

    public boolean isRunning() {
        return ended().isEmpty();
    }

    public List<StayExtended> extensions() {
        return all(StayExtended.class).toList();
    }

    /** The times somebody looked whether the place is still right, oldest first. */
    public List<StayReviewed> reviews() {
        return all(StayReviewed.class).toList();
    }

    /** The day by which somebody looks at the place again. */
    public LocalDate nextReview() {
        return facts.stream().reduce(from, (day, fact) -> nextAfter(day, fact), (_, later) -> later);
    }

    private static LocalDate nextAfter(LocalDate day, StayEvent fact) {
        return switch (fact) {
            case StayStarted started -> IN_FORCE.stayReview(started.kind(), started.on());
            case StayMoved moved -> IN_FORCE.stayReview(moved.kind(), moved.on());
            case StayReviewed reviewed -> reviewed.nextBy();
            default -> day;
        };
    }

    /** The stay's version, as it must be named to change it. */
    public long version() {
        return facts.size() - 1L;
    }

    private <F extends StayEvent> Stream<F> all(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
