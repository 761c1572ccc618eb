package tincay.domain.supportcase;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.NoConsentReason;
import tincay.domain.codes.UrgentThreat;

/**
 * Why something was shared without a consent, in clear.
 *
 * @param ifWeWait what would happen if nobody shared before she can be asked
 * @param notToldBecause why she has not been told yet; nothing if she was told
 */
public record UrgentReasons(
        UrgentThreat threat,
        NoConsentReason whyNoConsent,
        String ifWeWait,
        @Nullable String notToldBecause) {
    @Override
    public String toString() {
        return "▇";
    }
}
