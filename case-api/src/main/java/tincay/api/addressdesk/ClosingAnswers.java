package tincay.api.addressdesk;

import java.time.LocalDate;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ClosureReason;

/**
 * A closing as the worker asks for it.
 *
 * @param checklist by line of the reason's checklist: yes or no
 * @param sentences by line that was answered no: why
 */
record ClosingAnswers(
        @NotNull ClosureReason reason,
        @NotNull @Size(max = 10) Map<@Size(max = 40) String, Boolean> checklist,
        @Size(max = 10) @Nullable Map<@Size(max = 40) String, @Size(max = 500) String> sentences,
        @Size(max = 2000) @Nullable String explanation,
        @PastOrPresent @Nullable LocalDate on) {
    @Override
    public String toString() {
        return "▇";
    }
}
