package tincay.domain.supportcase;

import static tincay.domain.supportcase.CaseInvariants.sentence;

import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralState;
import tincay.domain.referral.ReferralEvent;
import tincay.domain.referral.ReferralEvent.AnswerOverdue;
import tincay.domain.referral.ReferralEvent.AppointmentMade;
import tincay.domain.referral.ReferralEvent.CallRecorded;
import tincay.domain.referral.ReferralEvent.ReferralAccepted;
import tincay.domain.referral.ReferralEvent.ReferralAgreed;
import tincay.domain.referral.ReferralEvent.ReferralCompleted;
import tincay.domain.referral.ReferralEvent.ReferralDeclined;
import tincay.domain.referral.ReferralEvent.ReferralEndedUnanswered;
import tincay.domain.referral.ReferralEvent.ReferralNotAttended;
import tincay.domain.referral.ReferralEvent.ReferralRevoked;
import tincay.domain.referral.ReferralEvent.ReferralSent;
import tincay.domain.referral.ReferralEvent.ReplyEntered;
import tincay.domain.referral.ReferralEvent.ServiceGiven;
import tincay.domain.supportcase.CaseEvent.ReferralMade;

/** What is true of every referral within the history of its case. */
final class ReferralHistory {

    static final Set<ReferralState> ENDS = Set.of(
            ReferralState.COMPLETED,
            ReferralState.DECLINED,
            ReferralState.NOT_ATTENDED,
            ReferralState.REVOKED,
            ReferralState.ENDED_UNANSWERED);

    private final @Nullable ReferralMade made;
    private boolean sent;
    private boolean answered;
    private @Nullable ReferralState end;

    ReferralHistory(@Nullable ReferralMade made) {
        this.made = made;
    }

    void read(ReferralEvent event) {
        sentence(sent != event instanceof ReferralSent, "a referral begins with being sent, once");
        sentence(end == null, "after its end nothing happens to a referral");
        switch (event) {
            case ReferralSent referral -> sent(referral);
            case CallRecorded _ -> {}
            case ReplyEntered _ ->
                sentence(isOutside(), "only a partner outside has its replies entered by the sender");
            case ReferralAgreed _ ->
                sentence(made.urgentSharing() != null, "only what was urgent comes to rest on a consent");
            case AnswerOverdue _ -> sentence(!answered, "an answer that came is not missed");
            case ReferralAccepted _ -> answer();
            case ReferralDeclined _ -> {
                answer();
                end = ReferralState.DECLINED;
            }
            case AppointmentMade _ -> work();
            case ServiceGiven _ -> work();
            case ReferralNotAttended _ -> {
                work();
                end = ReferralState.NOT_ATTENDED;
            }
            case ReferralCompleted _ -> {
                work();
                end = ReferralState.COMPLETED;
            }
            case ReferralEndedUnanswered _ -> {
                sentence(!answered, "only silence ends unanswered");
                end = ReferralState.ENDED_UNANSWERED;
            }
            case ReferralRevoked _ -> end = ReferralState.REVOKED;
        }
    }

    @Nullable
    ReferralState end() {
        return end;
    }

    private void sent(ReferralSent referral) {
        sentence(made != null, "a referral is sent because its case made it");
        sentence(
                referral.caseId().equals(made.caseId())
                        && Objects.equals(referral.basis(), made.consentId())
                        && Objects.equals(referral.urgentSharing(), made.urgentSharing())
                        && Objects.equals(referral.service(), made.service())
                        && Objects.equals(referral.partner(), made.receiver().partner())
                        && referral.channel() == made.channel()
                        && Objects.equals(referral.slip(), made.slip())
                        && referral.groups().equals(made.groups())
                        && referral.shared().equals(made.shared()),
                "what was sent is what the case decided to share");
        sentence(
                isOutside() == (referral.partner() != null) && isOutside() == (referral.service() == null),
                "within the system it goes to a service, outside to a partner");
        sent = true;
    }

    private boolean isOutside() {
        return made != null && made.channel() != ReferralChannel.SYSTEM;
    }

    private void answer() {
        sentence(!answered, "a referral is answered once");
        answered = true;
    }

    private void work() {
        sentence(answered, "nobody works on a referral they did not accept");
    }
}
