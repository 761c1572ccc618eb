package tincay.api.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.api.privacy.Admission;
import tincay.api.privacy.Workplaces;
import tincay.domain.address.AddressId;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.WorkerId;
import tincay.projections.caseload.Caseload;
import tincay.projections.caseload.CaseloadRow;

/** Open cases nobody works on: whoever did has ended, was suspended, moved away, or was shut out. */
@Component
class Abandoned {

    private final Caseload caseload;
    private final Workplaces workplaces;
    private final Admission admission;
    private final JdbcClient rights;
    private final Clock clock;

    Abandoned(Caseload caseload, Workplaces workplaces, Admission admission, JdbcClient rights, Clock clock) {
        this.caseload = caseload;
        this.workplaces = workplaces;
        this.admission = admission;
        this.rights = rights;
        this.clock = clock;
    }

    /** Those of the areas a supervisor answers for. */
    List<CaseloadRow> of(WorkerId supervisor) {
        List<CaseloadRow> open = caseload.supervisedBy(supervisor, LocalDate.now(clock));
        Set<CaseId> kept = kept(open.stream().map(CaseloadRow::caseId).toList());
        return open.stream().filter(row -> !kept.contains(row.caseId())).toList();
    }

    /** Who of its address could take one of them. */
    List<WorkerId> candidates(CaseId caseId) {
        return rights
                .sql("select address_id from authority.case_address where case_id = ?")
                .param(caseId.value())
                .query((row, n) -> new AddressId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .flatMap(address -> workplaces.staffOf(address).stream())
                .filter(worker -> admission.mayTake(worker, caseId))
                .toList();
    }

    private Set<CaseId> kept(List<CaseId> cases) {
        return new HashSet<>(rights.sql("""
                        select distinct a.case_id from authority.case_assignment a
                        join authority.worker_role r on r.worker_id = a.worker_id and r.role = 'ADDRESS_STAFF'
                        where a.case_id = any(:cases) and not r.suspended
                          and r.from_date <= :today and (r.to_date is null or r.to_date >= :today)
                        """)
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new CaseId(row.getObject(1, UUID.class)))
                .list());
    }
}
