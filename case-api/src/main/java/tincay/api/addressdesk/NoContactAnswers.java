package tincay.api.addressdesk;

import java.time.OffsetDateTime;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import tincay.domain.codes.OrderRequester;

/**
 * Who asked the commune to keep somebody away, when, and why.
 *
 * @param herConsent whether the survivor agreed; asked when another body makes the request
 * @param rightsTold whether everybody was told of their rights first
 */
record NoContactAnswers(
        @NotNull OrderRequester requestedBy,
        @NotNull @PastOrPresent OffsetDateTime requestedAt,
        @NotBlank @Size(max = 200) String committee,
        @NotBlank @Size(max = 2000) String reason,
        @Nullable Boolean herConsent,
        @NotNull Boolean rightsTold) {
    @Override
    public String toString() {
        return "▇";
    }
}
