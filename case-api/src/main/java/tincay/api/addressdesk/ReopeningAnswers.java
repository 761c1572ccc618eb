package tincay.api.addressdesk;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ReopenReason;

/** Why a closed case opens again. */
record ReopeningAnswers(
        @NotNull ReopenReason reason,
        @PastOrPresent @Nullable LocalDate on) {}
