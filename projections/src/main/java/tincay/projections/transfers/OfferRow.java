package tincay.projections.transfers;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.address.AddressId;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.TransferReason;
import tincay.domain.supportcase.TransferId;

/** An offer as the other address sees it: nothing of it says whose case it is. */
public record OfferRow(
        TransferId transferId,
        AddressId from,
        AddressId to,
        TransferReason reason,
        @Nullable RiskLevel riskLevel,
        LocalDate openedOn,
        LocalDate offeredOn) {}
