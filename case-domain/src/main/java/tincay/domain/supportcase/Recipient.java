package tincay.domain.supportcase;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ServiceKind;
import tincay.domain.partner.PartnerId;
import tincay.domain.service.ServiceId;

/**
 * Whom a consent names, or a referral goes to: a kind of help, and one internal service or one outside partner of that kind if
 * the survivor said so.
 */
public record Recipient(
        ServiceKind serviceKind,
        @Nullable ServiceId service,
        @Nullable PartnerId partner) {

    /** Whoever gives that kind of help. */
    public static Recipient anyOf(ServiceKind kind) {
        return new Recipient(kind, null, null);
    }

    public static Recipient service(ServiceKind kind, ServiceId service) {
        return new Recipient(kind, service, null);
    }

    public static Recipient partner(ServiceKind kind, PartnerId partner) {
        return new Recipient(kind, null, partner);
    }

    /** Whether a consent for this recipient allows sharing with the other. */
    public boolean allows(Recipient other) {
        return serviceKind == other.serviceKind
                && (service == null || service.equals(other.service))
                && (partner == null || partner.equals(other.partner));
    }
}
