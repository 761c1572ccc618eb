package tincay.domain.nocontact;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One request that somebody be kept away. */
public record NoContactId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
