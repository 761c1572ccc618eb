package tincay.domain.referral;

import static tincay.domain.referral.ReferralRefusal.ALREADY_ANSWERED;
import static tincay.domain.referral.ReferralRefusal.BEFORE_SENDING;
import static tincay.domain.referral.ReferralRefusal.ENDED;
import static tincay.domain.referral.ReferralRefusal.NOT_ACCEPTED;

import java.time.LocalDate;

import tincay.domain.codes.ReferralState;
import tincay.domain.refusal.Refused;

/** A referral is answered once, worked on once it was accepted, and ended once. */
final class AnswerRules {

    private AnswerRules() {}

    static void mayBeAnswered(ReferralState state, LocalDate sentOn, LocalDate on) {
        Refused.when(state != ReferralState.SENT, ALREADY_ANSWERED);
        Refused.when(on.isBefore(sentOn), BEFORE_SENDING);
    }

    static void mayBeWorkedOn(ReferralState state, LocalDate sentOn, LocalDate on) {
        Refused.when(state == ReferralState.SENT, NOT_ACCEPTED);
        Refused.when(isOver(state), ENDED);
        Refused.when(on.isBefore(sentOn), BEFORE_SENDING);
    }

    static boolean isOver(ReferralState state) {
        return switch (state) {
            case SENT, ACCEPTED, APPOINTMENT_MADE, SERVICE_GIVEN -> false;
            case COMPLETED, DECLINED, NOT_ATTENDED, REVOKED, ENDED_UNANSWERED -> true;
        };
    }
}
