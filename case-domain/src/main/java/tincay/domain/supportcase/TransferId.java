package tincay.domain.supportcase;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One offer of a case to another address; who reads the offer learns nothing of the case by it. */
public record TransferId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
