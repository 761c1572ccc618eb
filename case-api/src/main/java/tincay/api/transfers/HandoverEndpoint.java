package tincay.api.transfers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.domain.worker.Role;
import tincay.projections.transfers.HandoverRow;
import tincay.projections.transfers.TransferList;

@RestController
class HandoverEndpoint {

    private final TransferList transfers;
    private final WhoIsSignedIn who;
    private final Clock clock;

    HandoverEndpoint(TransferList transfers, WhoIsSignedIn who, Clock clock) {
        this.transfers = transfers;
        this.who = who;
        this.clock = clock;
    }

    /** What has to be handed over. */
    record Handovers(List<HandoverRow> items) {}

    /** The cases of the supervisor's area that are offered, or stand at an address that has stopped. */
    @GetMapping("/api/v1/handovers")
    @For(Role.SUPERVISOR)
    Handovers handovers() {
        return new Handovers(transfers.toHandOver(who.signedIn().worker(), LocalDate.now(clock)));
    }
}
