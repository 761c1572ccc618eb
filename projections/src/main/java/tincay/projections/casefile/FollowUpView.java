package tincay.projections.casefile;

import org.jspecify.annotations.Nullable;

import tincay.domain.supportcase.FollowUpEvent.FollowUpDone;
import tincay.domain.supportcase.FollowUpEvent.FollowUpMissed;
import tincay.domain.supportcase.FollowUpEvent.FollowUpPlanned;

/**
 * One follow-up and what became of it.
 *
 * @param calledOff whether the survivor asked for no more before it was answered
 */
public record FollowUpView(
        FollowUpPlanned planned,
        @Nullable FollowUpDone done,
        @Nullable FollowUpMissed missed,
        boolean calledOff) {

    static FollowUpView of(FollowUpPlanned planned) {
        return new FollowUpView(planned, null, null, false);
    }

    FollowUpView done(FollowUpDone fact) {
        return new FollowUpView(planned, fact, missed, false);
    }

    FollowUpView missed(FollowUpMissed fact) {
        return new FollowUpView(planned, done, fact, false);
    }

    FollowUpView nowCalledOff() {
        return new FollowUpView(planned, done, missed, true);
    }

    /** Whether nobody has said yet what became of it. */
    public boolean isUnanswered() {
        return done == null && missed == null;
    }

    /** Whether it is still to be done. */
    public boolean isWaiting() {
        return isUnanswered() && !calledOff;
    }
}
