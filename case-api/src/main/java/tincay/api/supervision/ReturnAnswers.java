package tincay.api.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is missing before a case may end. */
record ReturnAnswers(@NotBlank @Size(max = 500) String reason) {
    @Override
    public String toString() {
        return "▇";
    }
}
