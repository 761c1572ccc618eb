package tincay.api.transfers;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;

import tincay.domain.address.AddressId;
import tincay.domain.codes.TransferReason;

/** Where a case is offered to, why, whether she agreed, and when; today when left out. */
record OfferAnswers(
        @NotNull AddressId to,
        @NotNull TransferReason reason,
        @NotNull Boolean agreed,
        @PastOrPresent @Nullable LocalDate on) {}
