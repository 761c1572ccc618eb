package tincay.domain.supportcase;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.RaiseReason;

/** The answers of a risk assessment and what they add up to, in clear. */
public record RiskAnswers(
        Map<String, @Nullable Boolean> answers,
        int score,
        @Nullable RaiseReason raisedBecause,
        @Nullable String raisedWords) {
    @Override
    public String toString() {
        return "▇";
    }
}
