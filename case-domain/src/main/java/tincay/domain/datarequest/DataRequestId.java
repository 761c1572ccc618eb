package tincay.domain.datarequest;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One request about data. */
public record DataRequestId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
