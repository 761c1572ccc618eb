package tincay.domain.referral;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One referral of a survivor to one receiver. */
public record ReferralId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
