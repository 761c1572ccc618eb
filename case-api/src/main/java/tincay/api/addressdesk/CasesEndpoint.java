package tincay.api.addressdesk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.domain.codes.CaseStatus;
import tincay.domain.codes.RiskLevel;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;
import tincay.projections.caseload.Caseload;
import tincay.projections.caseload.CaseloadRow;

@RestController
class CasesEndpoint {

    private final Caseload caseload;
    private final WhoIsSignedIn who;
    private final Clock clock;

    CasesEndpoint(Caseload caseload, WhoIsSignedIn who, Clock clock) {
        this.caseload = caseload;
        this.who = who;
        this.clock = clock;
    }

    record Item(
            CaseId caseId,
            String caseNumber,
            CaseStatus status,
            @Nullable RiskLevel riskLevel,
            LocalDate openedOn,
            @Nullable Instant nextDue) {}

    record Page(List<Item> items, @Nullable CaseId next) {}

    /** The worker's own cases, newest first, without names. */
    @GetMapping("/api/v1/cases")
    @For(Role.ADDRESS_STAFF)
    Page cases(
            @RequestParam(required = false) @Nullable CaseId after,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int limit) {
        List<Item> items = caseload.of(who.signedIn().worker(), after, limit + 1).stream()
                .map(this::item)
                .toList();
        boolean more = items.size() > limit;
        return new Page(
                more ? items.subList(0, limit) : items,
                more ? items.get(limit - 1).caseId() : null);
    }

    private Item item(CaseloadRow row) {
        return new Item(
                row.caseId(),
                row.caseNumber(),
                row.status(),
                row.riskLevel(),
                row.openedOn(),
                row.nextDue(clock.getZone()).orElse(null));
    }
}
