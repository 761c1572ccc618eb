package tincay.domain.supportcase;

import static tincay.domain.supportcase.FollowUpRefusal.ALREADY_ANSWERED;
import static tincay.domain.supportcase.FollowUpRefusal.WANTS_NO_MORE;

import java.util.HashSet;
import java.util.Set;

import tincay.domain.access.Hidden;
import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.StayEnd;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseStayEvent.StayFinished;
import tincay.domain.supportcase.FollowUpEvent.FollowUpDone;
import tincay.domain.supportcase.FollowUpEvent.FollowUpMissed;
import tincay.domain.supportcase.FollowUpEvent.FollowUpPlanned;

/** The follow-ups as a case remembers them: which wait, which were answered, and whether the survivor wants any. */
final class FollowUps {

    private final Set<FollowUpId> planned = new HashSet<>();
    private final Set<FollowUpId> answered = new HashSet<>();
    private boolean wanted = true;
    private boolean dangerWasHigh;
    private boolean leftWhereTheyStayed;

    void evolve(FollowUpEvent event) {
        switch (event) {
            case FollowUpPlanned plan -> planned.add(plan.followUpId());
            case FollowUpDone done -> {
                answered.add(done.followUpId());
                wanted &= done.outcome() != FollowUpOutcome.WANTS_NO_MORE;
                dangerWasHigh = false;
                leftWhereTheyStayed = false;
            }
            case FollowUpMissed missed -> answered.add(missed.followUpId());
        }
    }

    /** The survivor agreed to be asked after once more. */
    void areWantedAgain() {
        wanted = true;
    }

    /** Opened again, nothing is left of what was owed before. */
    void beginAnew() {
        wanted = true;
        dangerWasHigh = false;
        leftWhereTheyStayed = false;
    }

    void assessed(RiskLevel level) {
        dangerWasHigh = level == RiskLevel.HIGH;
    }

    void stayed(CaseStayEvent event) {
        if (event instanceof StayFinished left) {
            leftWhereTheyStayed = left.end() != StayEnd.DIED;
        }
    }

    /** Whether the survivor is to be asked a second time after this first one. */
    boolean leadToASecond(FollowUpOutcome first) {
        return wanted && first != FollowUpOutcome.WANTS_NO_MORE && (dangerWasHigh || leftWhereTheyStayed);
    }

    void mayBePlanned() {
        Refused.when(!wanted, WANTS_NO_MORE);
    }

    /** A follow-up is answered once. */
    void mayBeAnswered(FollowUpId followUp) {
        if (!planned.contains(followUp)) {
            throw new Hidden();
        }
        Refused.when(answered.contains(followUp), ALREADY_ANSWERED);
    }
}
