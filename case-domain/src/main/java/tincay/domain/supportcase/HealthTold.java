package tincay.domain.supportcase;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.InjuryNow;

/** What was told of wounds and illness at intake, in clear. */
public record HealthTold(
        @Nullable InjuryNow injuredNow, @Nullable String healthNotes) {
    @Override
    public String toString() {
        return "▇";
    }
}
