package tincay.domain.referral;

import static tincay.domain.referral.ReferralRefusal.ALREADY_ANSWERED;
import static tincay.domain.referral.ReferralRefusal.ANSWER_NOT_DUE;
import static tincay.domain.referral.ReferralRefusal.BEFORE_SENDING;
import static tincay.domain.referral.ReferralRefusal.ENDED;
import static tincay.domain.referral.ReferralRefusal.NOT_ACCEPTED;
import static tincay.domain.referral.ReferralRefusal.NOT_OUTSIDE;
import static tincay.domain.referral.ReferralRefusal.SOURCE_NEEDED;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ReferralState;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.Heard;

/** A referral is answered once, worked on once it was accepted, and ended once. */
final class AnswerRules {

    private AnswerRules() {}

    /** What a partner outside replied is entered by the sender, who says how it was heard; a service speaks for itself. */
    static void mayBeHeard(boolean outside, @Nullable Heard heard) {
        Refused.when(outside && heard == null, SOURCE_NEEDED);
        Refused.when(!outside && heard != null, NOT_OUTSIDE);
    }

    static void mayBeAnswered(ReferralState state, LocalDate sentOn, LocalDate on) {
        Refused.when(wasEndedBySender(state), ENDED);
        Refused.when(state != ReferralState.SENT, ALREADY_ANSWERED);
        Refused.when(on.isBefore(sentOn), BEFORE_SENDING);
    }

    /** A partner outside is not asked twice: whoever reports on the work took it on. */
    static void mayBeWorkedOn(ReferralState state, boolean outside, LocalDate sentOn, LocalDate on) {
        Refused.when(state == ReferralState.SENT && !outside, NOT_ACCEPTED);
        mayGoOn(state, sentOn, on);
    }

    static void mayGoOn(ReferralState state, LocalDate sentOn, LocalDate on) {
        Refused.when(isOver(state), ENDED);
        Refused.when(on.isBefore(sentOn), BEFORE_SENDING);
    }

    /** Silence is an end only after the answer was due. */
    static void mayEndUnanswered(ReferralState state, Instant answerDue, Instant at) {
        Refused.when(isOver(state), ENDED);
        Refused.when(state != ReferralState.SENT, ALREADY_ANSWERED);
        Refused.when(at.isBefore(answerDue), ANSWER_NOT_DUE);
    }

    static boolean isOver(ReferralState state) {
        return switch (state) {
            case SENT, ACCEPTED, APPOINTMENT_MADE, SERVICE_GIVEN -> false;
            case COMPLETED, DECLINED, NOT_ATTENDED, REVOKED, ENDED_UNANSWERED -> true;
        };
    }

    private static boolean wasEndedBySender(ReferralState state) {
        return state == ReferralState.REVOKED || state == ReferralState.ENDED_UNANSWERED;
    }
}
