package tincay.domain.privacy;

import java.util.UUID;

import tincay.domain.stream.Id;

/** Whose key seals a value: a person, or a calendar quarter for statistical facts. */
public record SubjectId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
