package tincay.api.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a tie was confirmed wrongly. */
record TieLifting(@NotBlank @Size(max = 500) String reason) {
    @Override
    public String toString() {
        return "▇";
    }
}
