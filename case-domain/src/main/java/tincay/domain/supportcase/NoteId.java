package tincay.domain.supportcase;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One note in a case. */
public record NoteId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
