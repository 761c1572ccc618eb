package tincay.api.addressdesk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A safety plan as it was made.
 *
 * @param plan by key of the plan's prompts; any may be left out, not all
 */
record SafetyPlanAnswers(
        @NotNull @Size(max = 40) Map<String, @Nullable String> plan,
        @PastOrPresent @Nullable LocalDate on) {

    /** Only what was filled. */
    Map<String, String> filled() {
        Map<String, String> filled = new LinkedHashMap<>();
        plan.forEach((key, words) -> {
            if (words != null && !words.isBlank()) {
                filled.put(key, words);
            }
        });
        return filled;
    }

    @Override
    public String toString() {
        return "▇";
    }
}
