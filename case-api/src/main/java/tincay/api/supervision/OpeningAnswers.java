package tincay.api.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import tincay.domain.codes.OpeningGround;

/** A wish to open a case one is not assigned to. */
record OpeningAnswers(
        @NotBlank @Size(max = 20) String caseNumber,
        @NotNull OpeningGround ground,
        @NotBlank @Size(max = 500) String reason) {
    @Override
    public String toString() {
        return "▇";
    }
}
