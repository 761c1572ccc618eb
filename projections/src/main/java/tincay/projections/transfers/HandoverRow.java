package tincay.projections.transfers;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.address.AddressId;
import tincay.domain.codes.AddressStatus;
import tincay.domain.codes.RiskLevel;

/**
 * A case a supervisor has to see to: it is offered, or stands at an address that has stopped.
 *
 * @param offeredTo the address that has not answered yet, if it is offered
 */
public record HandoverRow(
        String caseNumber,
        AddressId address,
        AddressStatus status,
        @Nullable RiskLevel riskLevel,
        LocalDate openedOn,
        @Nullable AddressId offeredTo,
        @Nullable LocalDate offeredOn) {}
