package tincay.api.addressdesk;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import tincay.api.addressdesk.Intake.Someone;

/** Who somebody is, as it ought to stand, all of it, and why. */
record PersonCorrection(
        @Valid @NotNull Someone person,
        @NotBlank @Size(max = 500) String reason,
        @PastOrPresent @Nullable LocalDate on) {
    @Override
    public String toString() {
        return "▇";
    }
}
