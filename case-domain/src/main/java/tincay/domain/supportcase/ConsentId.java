package tincay.domain.supportcase;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One consent a survivor gave. */
public record ConsentId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
