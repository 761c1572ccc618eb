package tincay.domain.supportcase;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.Tie;

/** What the tie is, and why it is told, confirmed or lifted, in clear. */
public record TieDetails(@Nullable Tie tie, @Nullable String reason) {
    @Override
    public String toString() {
        return "▇";
    }
}
