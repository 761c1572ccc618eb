package tincay.api.ties;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import tincay.domain.codes.Tie;

/** Somebody a worker is tied to, in clear, as it comes through the door. */
record TieAnswers(
        @NotBlank @Size(max = 80) String fullName,
        @NotNull @Min(1900) @Max(2100) Integer birthYear,
        @NotNull Tie tie) {
    @Override
    public String toString() {
        return "▇";
    }
}
