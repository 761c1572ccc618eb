package tincay.api.dataprotection;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import tincay.domain.codes.AskedBy;
import tincay.domain.codes.DataRequest;

/** What somebody asked about data, as it was heard. */
record RequestAnswers(
        @NotNull DataRequest kind,
        @NotNull AskedBy askedBy,
        @PastOrPresent @Nullable LocalDate receivedOn,
        @NotBlank @Size(max = 80) String asker,
        @Size(max = 200) @Nullable String reach,
        @NotBlank @Size(max = 2000) String words) {
    @Override
    public String toString() {
        return "▇";
    }
}
