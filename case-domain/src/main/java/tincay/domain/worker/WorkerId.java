package tincay.domain.worker;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One person who works here. */
public record WorkerId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
