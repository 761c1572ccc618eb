package tincay.domain.supportcase;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ServiceKind;
import tincay.domain.service.ServiceId;

/**
 * Whom a consent names, or a referral goes to: a kind of service, and one service of that kind if the survivor said so.
 */
public record Recipient(ServiceKind serviceKind, @Nullable ServiceId service) {

    /** Whether a consent for this recipient allows sharing with the other. */
    boolean allows(Recipient other) {
        return serviceKind == other.serviceKind && (service == null || service.equals(other.service));
    }
}
