package tincay.api.addressdesk;

import java.time.OffsetDateTime;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;

/** Which body was told, and when. */
record NoticeAnswers(
        @NotBlank @Size(max = 120) String body,
        @NotNull @PastOrPresent OffsetDateTime notifiedAt) {
    @Override
    public String toString() {
        return "▇";
    }
}
