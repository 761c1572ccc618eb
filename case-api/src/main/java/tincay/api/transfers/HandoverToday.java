package tincay.api.transfers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import tincay.api.web.TodayPart;
import tincay.domain.codes.AddressStatus;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;
import tincay.projections.transfers.HandoverRow;
import tincay.projections.transfers.TransferList;

/** The cases of a supervisor's area that nobody is offered though their address has stopped. */
@Component
class HandoverToday implements TodayPart {

    private final TransferList transfers;
    private final Clock clock;

    HandoverToday(TransferList transfers, Clock clock) {
        this.transfers = transfers;
        this.clock = clock;
    }

    @Override
    public Role role() {
        return Role.SUPERVISOR;
    }

    @Override
    public List<Item> items(WorkerId worker) {
        LocalDate today = LocalDate.now(clock);
        return transfers.toHandOver(worker, today).stream()
                .filter(row -> row.status() != AddressStatus.ACTIVE && row.offeredTo() == null)
                .map(row -> item(row, today))
                .toList();
    }

    private Item item(HandoverRow row, LocalDate today) {
        return new Item(
                "today.hand-over",
                row.caseNumber(),
                "/xa/ban-giao",
                today.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                State.OPEN);
    }
}
