package tincay.api.addressdesk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import tincay.api.addressdesk.ConsentAnswers.To;
import tincay.api.platform.http.Checks;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.NoConsentReason;
import tincay.domain.codes.UrgentThreat;

/**
 * Why something is shared before anybody can agree.
 *
 * @param decidedAt when it was decided; now when left out
 * @param toldOn the day she was told; if she was not, why stands beside it
 */
record UrgentAnswers(
        @NotNull UrgentThreat threat,
        @NotNull NoConsentReason whyNoConsent,
        @Valid @NotNull To recipient,
        @NotEmpty Set<DataGroup> dataGroups,
        @NotBlank @Size(max = 500) String ifWeWait,
        @PastOrPresent @Nullable OffsetDateTime decidedAt,
        @PastOrPresent @Nullable LocalDate toldOn,
        @Size(max = 500) @Nullable String notToldBecause) {

    private static final int FEWEST_CHARACTERS = 20;

    /** A sentence, not a word; and whoever was not told is told why not. */
    Checks check(Checks checks, String at) {
        boolean told = toldOn != null;
        boolean why = notToldBecause != null && !notToldBecause.isBlank();
        return checks.fault(
                        ifWeWait.strip().codePointCount(0, ifWeWait.strip().length()) < FEWEST_CHARACTERS,
                        at + "ifWeWait",
                        "urgent.too-short")
                .fault(!told && !why, at + "notToldBecause", "field.required")
                .fault(told && why, at + "notToldBecause", "field.not-allowed");
    }

    @Override
    public String toString() {
        return "▇";
    }
}
