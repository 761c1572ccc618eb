package tincay.domain.supportcase;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One day on which somebody is to be asked how they are. */
public record FollowUpId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
