package tincay.api.transfers;

import jakarta.validation.constraints.NotNull;

import tincay.domain.codes.TransferDeclined;

/** Why an address does not take a case. */
record DeclineAnswers(@NotNull TransferDeclined reason) {}
