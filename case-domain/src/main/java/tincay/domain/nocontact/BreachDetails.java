package tincay.domain.nocontact;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** What happened in a breach, and who was told when, in clear. */
public record BreachDetails(
        String words, @Nullable String toldTo, @Nullable Instant toldAt) {
    @Override
    public String toString() {
        return "▇";
    }
}
