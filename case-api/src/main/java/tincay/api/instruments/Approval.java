package tincay.api.instruments;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import tincay.domain.codes.InstrumentKind;

/**
 * What was approved, by whom and when.
 *
 * @param approvedBy the professional, with the office they hold
 */
record Approval(
        @NotNull InstrumentKind kind,
        @NotNull @Size(max = 20) String version,
        @NotBlank @Size(max = 200) String approvedBy,
        @NotNull LocalDate approvedOn) {
    @Override
    public String toString() {
        return "▇";
    }
}
