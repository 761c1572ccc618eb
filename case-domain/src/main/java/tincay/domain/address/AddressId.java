package tincay.domain.address;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One trusted address in the community. */
public record AddressId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
