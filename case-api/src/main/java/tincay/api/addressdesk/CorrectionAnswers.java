package tincay.api.addressdesk;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import tincay.api.addressdesk.Intake.FactAnswers;
import tincay.api.addressdesk.Intake.ViolenceAnswers;

/** The facts as they ought to be, all of them, and why. */
record CorrectionAnswers(
        @Valid @NotNull FactAnswers facts,
        @Valid @NotNull ViolenceAnswers violence,
        @NotBlank @Size(max = 500) String reason,
        @PastOrPresent @Nullable LocalDate on) {
    @Override
    public String toString() {
        return "▇";
    }
}
