package tincay.projections;

import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.CONSENT;
import static tincay.domain.Facts.COUNSELLING;
import static tincay.domain.Facts.HEALTH_STATION;
import static tincay.domain.Facts.MEETING;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NEXT_SUMMER;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.REFERRAL;
import static tincay.domain.Facts.SLIP;
import static tincay.domain.Facts.sealed;

import java.util.Set;

import tincay.domain.codes.DataGroup;
import tincay.domain.codes.DeclineReason;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.ReplyCode;
import tincay.domain.codes.RevokeReason;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.privacy.Purpose;
import tincay.domain.referral.ReferralEvent.AppointmentMade;
import tincay.domain.referral.ReferralEvent.CallRecorded;
import tincay.domain.referral.ReferralEvent.ReferralAccepted;
import tincay.domain.referral.ReferralEvent.ReferralCompleted;
import tincay.domain.referral.ReferralEvent.ReferralDeclined;
import tincay.domain.referral.ReferralEvent.ReferralEndedUnanswered;
import tincay.domain.referral.ReferralEvent.ReferralNotAttended;
import tincay.domain.referral.ReferralEvent.ReferralRevoked;
import tincay.domain.referral.ReferralEvent.ReferralSent;
import tincay.domain.referral.ReferralEvent.ReplyEntered;
import tincay.domain.referral.ReferralEvent.ServiceGiven;
import tincay.domain.referral.ReferralId;
import tincay.domain.service.ServiceId;

/** The facts that stories about one referral are told with. */
public final class Referring {

    private Referring() {}

    public static ReferralSent sent() {
        return sent(REFERRAL, COUNSELLING, Urgency.URGENT);
    }

    public static ReferralSent sent(ReferralId referral, ServiceId service, Urgency urgency) {
        return new ReferralSent(
                referral,
                CASE,
                ServiceKind.PSYCHOSOCIAL,
                service,
                ReferralChannel.SYSTEM,
                CONSENT,
                NEXT_SUMMER,
                Set.of(DataGroup.IDENTITY, DataGroup.CONTACT),
                urgency,
                NEXT_DAY,
                NOON,
                NOON.plus(urgency.answerDue()),
                sealed(Purpose.SHARED),
                null,
                null,
                null);
    }

    /** To a partner outside, on paper. */
    public static ReferralSent sentOutside() {
        return new ReferralSent(
                REFERRAL,
                CASE,
                ServiceKind.HEALTH,
                null,
                ReferralChannel.PAPER,
                CONSENT,
                NEXT_SUMMER,
                Set.of(DataGroup.IDENTITY),
                Urgency.URGENT,
                NEXT_DAY,
                NOON,
                NOON.plus(Urgency.URGENT.answerDue()),
                sealed(Purpose.SHARED),
                HEALTH_STATION,
                SLIP,
                null);
    }

    public static ReplyEntered entered(ReplyCode reply) {
        return new ReplyEntered(REFERRAL, CASE, reply, ReferralChannel.PHONE, NEXT_DAY, sealed(Purpose.REPLY));
    }

    public static ReferralEndedUnanswered unanswered() {
        return new ReferralEndedUnanswered(REFERRAL, CASE, NEXT_DAY);
    }

    public static CallRecorded called() {
        return new CallRecorded(REFERRAL, CASE, NEXT_DAY, sealed(Purpose.SHARED));
    }

    public static ReferralAccepted accepted() {
        return new ReferralAccepted(REFERRAL, CASE, NEXT_DAY);
    }

    public static AppointmentMade appointment() {
        return new AppointmentMade(REFERRAL, CASE, NEXT_DAY, MEETING);
    }

    public static ServiceGiven served() {
        return new ServiceGiven(REFERRAL, CASE, NEXT_DAY, null);
    }

    public static ReferralDeclined declined() {
        return new ReferralDeclined(REFERRAL, CASE, DeclineReason.TOO_CLOSE, NEXT_DAY);
    }

    public static ReferralNotAttended notAttended() {
        return new ReferralNotAttended(REFERRAL, CASE, NEXT_DAY);
    }

    public static ReferralCompleted completed() {
        return new ReferralCompleted(REFERRAL, CASE, NEXT_DAY, ReferralOutcome.NEEDS_MET, null);
    }

    public static ReferralRevoked revoked() {
        return new ReferralRevoked(REFERRAL, CASE, RevokeReason.CONSENT_WITHDRAWN, NEXT_DAY);
    }
}
