package tincay.api.addressdesk;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import tincay.domain.codes.NoteKind;

/** What a worker writes down. */
record NoteAnswers(
        @NotNull NoteKind kind,
        @NotBlank @Size(max = 8000) String text,
        @PastOrPresent @Nullable LocalDate on) {
    @Override
    public String toString() {
        return "▇";
    }
}
