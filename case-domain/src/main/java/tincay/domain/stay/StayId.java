package tincay.domain.stay;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One stay of a survivor away from home. */
public record StayId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
