package tincay.domain.worker;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One tie a worker told of. */
public record TieId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
