package tincay.domain.stay;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayExtension;
import tincay.domain.codes.StayKind;
import tincay.domain.eventname.EventName;
import tincay.domain.privacy.Confidential;
import tincay.domain.stream.Event;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.OfCase;
import tincay.domain.supportcase.StayPlace;

/** What happened to a stay; {@code lastDay} is the day until which it may last, and missing where no limit holds. */
public sealed interface StayEvent extends Event, OfCase {

    StayId stayId();

    /** The survivor came to a place to stay. */
    @EventName("stay.started")
    record StayStarted(
            StayId stayId,
            CaseId caseId,
            StayKind kind,
            @Nullable LocalDate lastDay,
            LocalDate on,
            Confidential<StayPlace> place)
            implements StayEvent {}

    /** The stay may last longer, for a reason. */
    @EventName("stay.extended")
    record StayExtended(
            StayId stayId,
            CaseId caseId,
            StayExtension because,
            LocalDate lastDay,
            LocalDate on,
            Confidential<StayReason> reason)
            implements StayEvent {}

    /** The stay went on at another place. */
    @EventName("stay.moved")
    record StayMoved(
            StayId stayId,
            CaseId caseId,
            StayKind kind,
            @Nullable LocalDate lastDay,
            LocalDate on,
            Confidential<StayPlace> place)
            implements StayEvent {}

    /**
     * Somebody looked at whether the place is still right for her.
     *
     * @param nextBy the day by which somebody looks again
     */
    @EventName("stay.reviewed")
    record StayReviewed(
            StayId stayId,
            CaseId caseId,
            LocalDate on,
            LocalDate nextBy,
            @Nullable Confidential<StayReason> words) implements StayEvent {}

    /** As far as was known then, nobody had looked at the place in time. */
    @EventName("stay.review_overdue")
    record StayReviewOverdue(StayId stayId, CaseId caseId, Instant due, LocalDate on) implements StayEvent {}

    /** The survivor left. */
    @EventName("stay.ended")
    record StayEnded(
            StayId stayId,
            CaseId caseId,
            StayKind kind,
            @Nullable LocalDate lastDay,
            StayEnd end,
            LocalDate on) implements StayEvent {}

    /** The last day passed, and nobody had extended the stay or ended it. */
    @EventName("stay.limit_reached")
    record StayLimitReached(StayId stayId, CaseId caseId, LocalDate on) implements StayEvent {}
}
