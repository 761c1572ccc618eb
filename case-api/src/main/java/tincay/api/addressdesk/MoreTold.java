package tincay.api.addressdesk;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was told after the intake.
 *
 * @param hour when on that day, if somebody noted it
 */
record MoreTold(
        @Valid @NotNull ToldAnswers told,
        @PastOrPresent @Nullable LocalDate on,

        @Pattern(regexp = "([01]?[0-9]|2[0-3]):[0-5][0-9]", message = "field.malformed") @Nullable
        String hour) {
    @Override
    public String toString() {
        return "▇";
    }
}
