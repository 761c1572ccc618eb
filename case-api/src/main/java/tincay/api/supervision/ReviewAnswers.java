package tincay.api.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import tincay.domain.codes.ReviewResult;

/** What a second person found about an emergency. */
record ReviewAnswers(
        @NotNull ReviewResult result,
        @NotBlank @Size(max = 500) String words) {
    @Override
    public String toString() {
        return "▇";
    }
}
