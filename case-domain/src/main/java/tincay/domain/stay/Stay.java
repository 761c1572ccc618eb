package tincay.domain.stay;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static tincay.domain.stay.StayRefusal.ENDED;

import java.time.LocalDate;
import java.util.Objects;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import tincay.domain.codes.StayKind;
import tincay.domain.duty.Deadlines;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyBook;
import tincay.domain.duty.DutyId;
import tincay.domain.refusal.Refused;
import tincay.domain.stay.StayCommand.DeclareLimitReached;
import tincay.domain.stay.StayCommand.DeclareStayReviewOverdue;
import tincay.domain.stay.StayCommand.EndStay;
import tincay.domain.stay.StayCommand.ExtendStay;
import tincay.domain.stay.StayCommand.MoveStay;
import tincay.domain.stay.StayCommand.ReviewStay;
import tincay.domain.stay.StayCommand.StartStay;
import tincay.domain.stay.StayEvent.StayEnded;
import tincay.domain.stay.StayEvent.StayExtended;
import tincay.domain.stay.StayEvent.StayLimitReached;
import tincay.domain.stay.StayEvent.StayMoved;
import tincay.domain.stay.StayEvent.StayReviewOverdue;
import tincay.domain.stay.StayEvent.StayReviewed;
import tincay.domain.stay.StayEvent.StayStarted;
import tincay.domain.supportcase.CaseId;

@AggregateRoot
class Stay {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable StayId id;

    private @Nullable CaseId caseId;
    private StayKind kind = StayKind.KIN_OR_FRIEND;
    private LocalDate cameOn = LocalDate.MIN;
    private @Nullable LocalDate lastDay;
    private LocalDate reviewBy = LocalDate.MIN;
    private final DutyBook duties = new DutyBook();
    private boolean limitReached;
    private boolean ended;

    Stay() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(StartStay c) {
        apply(new StayStarted(c.stayId(), c.caseId(), c.kind(), c.lastDay(), c.on(), c.place()));
    }

    @CommandHandler
    void decide(ExtendStay c) {
        mustRunOn(c.on());
        StayRules.mayBeExtended(kind, lastDay, c);
        apply(new StayExtended(c.stayId(), caseId(), c.because(), c.lastDay(), c.on(), c.reason()));
    }

    @CommandHandler
    void decide(MoveStay c) {
        mustRunOn(c.on());
        LocalDate until = StayRules.lastDayElsewhere(kind, lastDay, c.kind(), c.on());
        apply(new StayMoved(c.stayId(), caseId(), c.kind(), until, c.on(), c.place()));
    }

    /** A look that is entered late does not bring the next one forward. */
    @CommandHandler
    void decide(ReviewStay c) {
        mustRunOn(c.on());
        LocalDate next = Deadlines.IN_FORCE.stayReview(kind, c.on());
        apply(new StayReviewed(c.stayId(), caseId(), c.on(), next.isBefore(reviewBy) ? reviewBy : next, c.words()));
    }

    /** Whoever asks may know less than the stay: what was looked at or said already changes nothing. */
    @CommandHandler
    void decide(DeclareStayReviewOverdue c) {
        if (!ended && duties.missed(DutyId.of(Duty.STAY_REVIEW, c.stayId()), c.due(), c.now()) != null) {
            apply(new StayReviewOverdue(c.stayId(), caseId(), c.due(), Deadlines.dayOf(c.due())));
        }
    }

    @CommandHandler
    void decide(EndStay c) {
        mustRunOn(c.on());
        apply(new StayEnded(c.stayId(), caseId(), kind, lastDay, c.end(), c.on()));
    }

    @CommandHandler
    void decide(DeclareLimitReached c) {
        if (!ended && !limitReached && lastDay != null && StayRules.isOver(lastDay, c.today())) {
            apply(new StayLimitReached(c.stayId(), caseId(), lastDay));
        }
    }

    @EventSourcingHandler
    void evolve(StayEvent event) {
        StayDuties.of(event).forEach(duties::take);
        switch (event) {
            case StayStarted started -> {
                id = started.stayId();
                caseId = started.caseId();
                at(started.kind(), started.on(), started.lastDay());
            }
            case StayExtended extended -> until(extended.lastDay());
            case StayMoved moved -> at(moved.kind(), moved.on(), moved.lastDay());
            case StayLimitReached _ -> limitReached = true;
            case StayReviewed reviewed -> reviewBy = reviewed.nextBy();
            case StayReviewOverdue _ -> {}
            case StayEnded _ -> ended = true;
        }
    }

    private void mustRunOn(LocalDate day) {
        Refused.when(ended, ENDED);
        StayRules.mayHappen(cameOn, day);
    }

    private void at(StayKind place, LocalDate since, @Nullable LocalDate end) {
        kind = place;
        cameOn = since;
        reviewBy = Deadlines.IN_FORCE.stayReview(place, since);
        until(end);
    }

    private void until(@Nullable LocalDate end) {
        limitReached &= Objects.equals(end, lastDay);
        lastDay = end;
    }

    private CaseId caseId() {
        return requireNonNull(caseId);
    }
}
