package tincay.domain.trial;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One stream of the tests. */
public record TrialId(UUID value) implements Id {
    public static TrialId any() {
        return new TrialId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
