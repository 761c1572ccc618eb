package tincay.projections.casefile;

import java.time.Instant;

import tincay.domain.codes.ReferralState;
import tincay.domain.supportcase.CaseEvent.ReferralMade;

/** One referral of the case and how it stands. */
public record ReferralView(ReferralMade made, ReferralState state, Instant answerDue) {

    /** Whether neither the receiver nor the sender has ended it. */
    public boolean isOpen() {
        return switch (state) {
            case SENT, ACCEPTED, APPOINTMENT_MADE, SERVICE_GIVEN -> true;
            case COMPLETED, DECLINED, NOT_ATTENDED, REVOKED, ENDED_UNANSWERED -> false;
        };
    }
}
