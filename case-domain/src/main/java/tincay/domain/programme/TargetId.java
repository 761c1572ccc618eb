package tincay.domain.programme;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One target of the programme. */
public record TargetId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
