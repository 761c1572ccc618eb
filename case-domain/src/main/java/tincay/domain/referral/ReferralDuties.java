package tincay.domain.referral;

import java.util.List;

import tincay.domain.duty.Deadlines;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyChange;
import tincay.domain.duty.DutyChange.Done;
import tincay.domain.duty.DutyChange.Listed;
import tincay.domain.duty.DutyChange.Missed;
import tincay.domain.duty.DutyId;
import tincay.domain.referral.ReferralEvent.AnswerOverdue;
import tincay.domain.referral.ReferralEvent.ReferralAccepted;
import tincay.domain.referral.ReferralEvent.ReferralDeclined;
import tincay.domain.referral.ReferralEvent.ReferralEndedUnanswered;
import tincay.domain.referral.ReferralEvent.ReferralRevoked;
import tincay.domain.referral.ReferralEvent.ReferralSent;

/** Which facts of a referral begin and end the wait for its answer. */
public final class ReferralDuties {

    private ReferralDuties() {}

    /** What a fact changes. */
    public static List<DutyChange> of(ReferralEvent event) {
        DutyId answer = DutyId.of(Duty.REFERRAL_ANSWER, event.referralId());
        return switch (event) {
            case ReferralSent sent ->
                List.of(new Listed(Duty.REFERRAL_ANSWER, sent.referralId(), sent.sentAt(), sent.answerDue()));
            case ReferralAccepted _, ReferralDeclined _, ReferralRevoked _ -> List.of(Done.on(answer, event.on()));
            // Nobody answered: the waiting is over, and not in time.
            case ReferralEndedUnanswered ended ->
                List.of(new Done(answer, Deadlines.beginOf(ended.on().plusDays(1))));
            case AnswerOverdue _ -> List.of(new Missed(answer));
            default -> List.of();
        };
    }
}
