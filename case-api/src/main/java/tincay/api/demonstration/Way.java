package tincay.api.demonstration;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.partner.PartnerId;
import tincay.domain.supportcase.Recipient;

/** How a referral goes: to whom, by which channel, how fast an answer is needed. */
record Way(
        ServiceKind kind,
        ReferralChannel channel,
        Urgency urgency,
        @Nullable PartnerId partner,
        @Nullable Counselling inside) {

    /** To the service that counsels the people of the address. */
    static Way inside(Counselling service, Urgency urgency) {
        return new Way(service.kind(), ReferralChannel.SYSTEM, urgency, null, service);
    }

    /** To the invented partner of a kind, on paper where a slip is used, else by telephone. */
    static Way outside(ServiceKind kind, Urgency urgency) {
        ReferralChannel channel = kind.hasSlip() ? ReferralChannel.PAPER : ReferralChannel.PHONE;
        return new Way(kind, channel, urgency, Founding.partner(kind), null);
    }

    boolean isOutside() {
        return partner != null;
    }

    Recipient recipient() {
        return inside == null ? new Recipient(kind, null, partner) : Recipient.service(kind, inside.service());
    }
}
