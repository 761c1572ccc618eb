package tincay.projections.referralinbox;

import static tincay.projections.referralinbox.ReferralInboxTable.REFERRALS;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

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
import tincay.projections.Change;
import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Shape;

/** Keeps what was sent, and how it stands; what went outside has no service, so that no counsellor ever sees it. */
@Component
class ReferralInboxProjector implements ReadModel {

    @Override
    public String name() {
        return "referralinbox";
    }

    @Override
    public List<Shape> tables() {
        return List.of(REFERRALS);
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(ReferralEvent.class);
    }

    @Override
    public List<Change> fold(Recorded recorded) {
        return recorded.fact() instanceof ReferralEvent event ? List.of(fold(event, recorded.sequence())) : List.of();
    }

    private static Change fold(ReferralEvent event, long version) {
        return switch (event) {
            case ReferralSent sent -> sent(sent, version);
            case CallRecorded _, AnswerOverdue _ -> stands(event, ReferralState.SENT, version);
            case ReferralAgreed agreed ->
                REFERRALS
                        .at(agreed.referralId())
                        .set("shared_until", agreed.sharedUntil())
                        .set("version", version);
            case ReplyEntered _ -> REFERRALS.at(event.referralId()).set("version", version);
            case ReferralAccepted _ -> stands(event, ReferralState.ACCEPTED, version);
            case AppointmentMade _ -> stands(event, ReferralState.APPOINTMENT_MADE, version);
            case ServiceGiven _ -> stands(event, ReferralState.SERVICE_GIVEN, version);
            case ReferralDeclined _ -> stands(event, ReferralState.DECLINED, version);
            case ReferralNotAttended _ -> stands(event, ReferralState.NOT_ATTENDED, version);
            case ReferralCompleted _ -> stands(event, ReferralState.COMPLETED, version);
            case ReferralEndedUnanswered _ -> stands(event, ReferralState.ENDED_UNANSWERED, version);
            case ReferralRevoked _ -> stands(event, ReferralState.REVOKED, version);
        };
    }

    private static Change sent(ReferralSent sent, long version) {
        return REFERRALS.row(
                sent.referralId(),
                sent.serviceKind(),
                sent.urgency(),
                ReferralState.SENT,
                sent.sentAt(),
                sent.answerDue(),
                sent.sharedUntil(),
                sent.groups().stream().map(Enum::name).sorted().toList(),
                sent.shared().subject().value(),
                sent.shared().purpose(),
                sent.shared().ciphertext(),
                version);
    }

    private static Change stands(ReferralEvent event, ReferralState state, long version) {
        return REFERRALS.at(event.referralId()).set("state", state).set("version", version);
    }
}
