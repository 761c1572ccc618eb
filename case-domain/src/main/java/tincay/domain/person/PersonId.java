package tincay.domain.person;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One human being, with a key of their own: survivor, child, or person who committed violence. */
public record PersonId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
