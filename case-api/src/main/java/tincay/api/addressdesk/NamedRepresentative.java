package tincay.api.addressdesk;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;

import tincay.api.addressdesk.Intake.RepresentativeAnswers;

/** Who speaks for a child, said after the intake. */
record NamedRepresentative(
        @Valid @NotNull RepresentativeAnswers representative,
        @PastOrPresent @Nullable LocalDate on) {
    @Override
    public String toString() {
        return "▇";
    }
}
