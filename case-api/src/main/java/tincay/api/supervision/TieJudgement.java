package tincay.api.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import tincay.domain.codes.Tie;
import tincay.domain.worker.WorkerId;

/** Whose kin a case is about, and how the supervisor knows. */
record TieJudgement(
        @NotNull WorkerId workerId,
        @NotNull Tie tie,
        @NotBlank @Size(max = 500) String reason) {
    @Override
    public String toString() {
        return "▇";
    }
}
