package tincay.api.addressdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
import tincay.projections.duties.Duties;
import tincay.projections.duties.DutyRow;

@RestController
class CasesEndpoint {

    private final Caseload caseload;
    private final WhoIsSignedIn who;
    private final Duties duties;

    CasesEndpoint(Caseload caseload, WhoIsSignedIn who, Duties duties) {
        this.caseload = caseload;
        this.who = who;
        this.duties = duties;
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
        List<CaseloadRow> cases = caseload.of(who.signedIn().worker(), after, limit + 1);
        Map<CaseId, DutyRow> next =
                duties.nextOf(cases.stream().map(CaseloadRow::caseId).toList());
        List<Item> items =
                cases.stream().map(row -> item(row, next.get(row.caseId()))).toList();
        boolean more = items.size() > limit;
        return new Page(
                more ? items.subList(0, limit) : items,
                more ? items.get(limit - 1).caseId() : null);
    }

    private static Item item(CaseloadRow row, @Nullable DutyRow next) {
        return new Item(
                row.caseId(),
                row.caseNumber(),
                row.status(),
                row.riskLevel(),
                row.openedOn(),
                next == null ? null : next.due());
    }
}
