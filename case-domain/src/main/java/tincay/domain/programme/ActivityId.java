package tincay.domain.programme;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One activity of the programme. */
public record ActivityId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
