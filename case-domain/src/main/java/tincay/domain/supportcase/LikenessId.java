package tincay.domain.supportcase;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One time that somebody in a case may be somebody known elsewhere, or a worker's own kin. */
public record LikenessId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
