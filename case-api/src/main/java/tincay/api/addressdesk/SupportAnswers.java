package tincay.api.addressdesk;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import tincay.domain.codes.SupportKind;

/** Help that was given. */
record SupportAnswers(
        @NotNull SupportKind kind,
        @Size(max = 2000) @Nullable String words,
        @Valid @Nullable ReconciliationAnswers reconciliation,
        @PastOrPresent @Nullable LocalDate on) {

    /** Asked where the help was reconciliation, and there only. */
    record ReconciliationAnswers(
            @NotBlank @Size(max = 80) String askedBy,
            @NotNull Boolean wanted,
            @NotNull Boolean askedAlone) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    @Override
    public String toString() {
        return "▇";
    }
}
