package tincay.api.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.access.Access.Granted;
import tincay.domain.access.AccessRules;
import tincay.domain.access.Hidden;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.TransferId;
import tincay.domain.worker.WorkerId;

/** Who may answer the offer of a case: staff of the address it was offered to, and nobody's kin. */
@Component
public class TransferRights {

    /** Asked about where there is no offer, so that hidden and missing cost the same. */
    private static final CaseId NO_CASE = new CaseId(new UUID(0, 0));

    private final Standings standings;
    private final JdbcClient database;
    private final Clock clock;

    TransferRights(Standings standings, JdbcClient database, Clock clock) {
        this.standings = standings;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The case that was offered.
     *
     * @throws Hidden if the worker may not answer the offer, or there is none
     */
    public CaseId toAnswer(WorkerId worker, TransferId transfer) {
        CaseId caseId = offered(worker, transfer).orElse(NO_CASE);
        boolean may = mayAnswer(worker, caseId);
        if (!may || caseId.equals(NO_CASE)) {
            throw new Hidden();
        }
        return caseId;
    }

    boolean mayAnswer(WorkerId worker, CaseId caseId, TransferId transfer) {
        boolean offered = offered(worker, transfer).filter(caseId::equals).isPresent();
        return mayAnswer(worker, caseId) && offered;
    }

    private boolean mayAnswer(WorkerId worker, CaseId caseId) {
        return AccessRules.mayReceive(standings.of(worker, caseId)) instanceof Granted;
    }

    private Optional<CaseId> offered(WorkerId worker, TransferId transfer) {
        return database.sql("""
                        select o.case_id from authority.transfer_offer o
                        join authority.worker_role r on r.address_id = o.address_id and r.role = 'ADDRESS_STAFF'
                        where o.transfer_id = :transfer and r.worker_id = :worker and not r.suspended
                          and r.from_date <= :today and (r.to_date is null or r.to_date >= :today) limit 1
                        """)
                .param("transfer", transfer.value())
                .param("worker", worker.value())
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }
}
