package tincay.domain.programme;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One feedback form. */
public record FeedbackId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
