package tincay.api.duties;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.domain.address.AddressId;
import tincay.domain.codes.DutyKind;
import tincay.domain.duty.DutyId;
import tincay.domain.duty.DutyState;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;
import tincay.projections.duties.Duties;
import tincay.projections.duties.DutyRow;

@RestController
class DutiesEndpoint {

    private final Duties duties;
    private final WhoIsSignedIn who;
    private final Clock clock;

    DutiesEndpoint(Duties duties, WhoIsSignedIn who, Clock clock) {
        this.duties = duties;
        this.who = who;
        this.clock = clock;
    }

    /**
     * One thing that is owed, or was not done in time.
     *
     * @param section the numbered section of the case where it is done
     */
    record Item(
            DutyId dutyId,
            CaseId caseId,
            String caseNumber,
            AddressId addressId,
            DutyKind kind,
            int section,
            Instant due,
            DutyState state,
            @Nullable Instant doneAt) {}

    record Page(List<Item> items, @Nullable DutyId next) {}

    /** What is owed or was missed in open cases: the worker's own, or with {@code scope=commune} the supervisor's area. */
    @GetMapping("/api/v1/duties")
    @For({Role.ADDRESS_STAFF, Role.SUPERVISOR})
    Page duties(
            @RequestParam(defaultValue = "own") @Pattern(regexp = "own|commune") String scope,
            @RequestParam(required = false) @Nullable DutyId after,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int limit) {
        WorkerId worker = who.signedIn().worker();
        List<DutyRow> rows = scope.equals("commune")
                ? duties.supervisedBy(worker, LocalDate.now(clock), after, limit + 1)
                : duties.of(worker, after, limit + 1);
        boolean more = rows.size() > limit;
        List<DutyRow> shown = more ? rows.subList(0, limit) : rows;
        return new Page(
                shown.stream().map(this::item).toList(), more ? shown.getLast().dutyId() : null);
    }

    private Item item(DutyRow row) {
        return new Item(
                row.dutyId(),
                row.caseId(),
                row.caseNumber(),
                row.address(),
                row.duty().kind(),
                row.duty().section(),
                row.due(),
                row.stateAt(clock.instant()),
                row.done());
    }
}
