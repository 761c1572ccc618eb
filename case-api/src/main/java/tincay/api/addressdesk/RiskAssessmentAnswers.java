package tincay.api.addressdesk;

import java.time.LocalDate;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import tincay.domain.codes.RaiseReason;
import tincay.domain.codes.RiskLevel;

/**
 * The answers to the risk questions, and the level the worker states.
 *
 * @param answers by question: true, false, or null where the answer was not known or not said
 */
record RiskAssessmentAnswers(
        @NotNull @Size(max = 40) Map<String, @Nullable Boolean> answers,
        @NotNull RiskLevel level,
        @Nullable RaiseReason raisedBecause,
        @Size(max = 500) @Nullable String raisedWords,
        @PastOrPresent @Nullable LocalDate on) {
    @Override
    public String toString() {
        return "▇";
    }
}
