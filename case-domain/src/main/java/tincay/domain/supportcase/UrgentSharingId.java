package tincay.domain.supportcase;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One decision to share in urgency, without a consent. */
public record UrgentSharingId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
