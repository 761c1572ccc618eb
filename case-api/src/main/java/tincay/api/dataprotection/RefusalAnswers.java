package tincay.api.dataprotection;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import tincay.domain.codes.RequestRefused;

/** Why a request is not met. */
record RefusalAnswers(
        @NotNull RequestRefused reason,
        @PastOrPresent @Nullable LocalDate on,
        @NotBlank @Size(max = 2000) String words) {
    @Override
    public String toString() {
        return "▇";
    }
}
