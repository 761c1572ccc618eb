package tincay.api.dataprotection;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What whoever asked was told, or why it takes longer. */
record ToldAnswers(
        @PastOrPresent @Nullable LocalDate on,
        @NotBlank @Size(max = 2000) String words) {
    @Override
    public String toString() {
        return "▇";
    }
}
