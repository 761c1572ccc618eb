package tincay.api.addressdesk;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import tincay.domain.codes.StayKind;

/** Where somebody stays, and since when; today when left out. */
record StayAnswers(
        @NotNull StayKind kind,
        @NotBlank @Size(max = 500) String place,
        @PastOrPresent @Nullable LocalDate on) {
    @Override
    public String toString() {
        return "▇";
    }
}
