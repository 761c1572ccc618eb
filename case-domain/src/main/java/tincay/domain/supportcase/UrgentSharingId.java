package tincay.domain.supportcase;

import tincay.domain.stream.Id;
import java.util.UUID;

/** One decision to share in urgency, without a consent. */
public record UrgentSharingId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
