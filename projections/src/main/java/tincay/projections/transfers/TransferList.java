package tincay.projections.transfers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.address.AddressId;
import tincay.domain.codes.AddressStatus;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.TransferReason;
import tincay.domain.supportcase.TransferId;
import tincay.domain.worker.WorkerId;
import tincay.projections.Supervised;

/** What is offered to whom, and what has to be handed over. */
@Component
public class TransferList {

    /** Offered to an address whose staff the worker belongs to today, and no kin of the worker's. */
    private static final String OFFERED = """
            select o.*, c.risk_level, c.opened_on from read_model.transfer_offer_v1 o
            join read_model.transfer_case_v1 c using (case_id)
            join authority.transfer_offer a on a.transfer_id = o.transfer_id
            where exists (select from authority.worker_role w
                          where w.worker_id = :worker and w.role = 'ADDRESS_STAFF' and w.address_id = a.address_id
                            and not w.suspended and w.from_date <= :today
                            and (w.to_date is null or w.to_date >= :today))
              and""" + Supervised.notTied("o.case_id");

    private static final String TO_HAND_OVER = """
            select c.*, s.status, o.to_address, o.offered_on from read_model.transfer_case_v1 c
            join read_model.transfer_address_v1 s using (address)
            left join read_model.transfer_offer_v1 o on o.case_id = c.case_id and o.state = 'OFFERED'
            where not c.closed and (s.status <> 'ACTIVE' or o.transfer_id is not null) and
            """
            + Supervised.caseOf("c.case_id") + " and " + Supervised.notTied("c.case_id")
            + " order by o.transfer_id is not null, c.opened_on, c.case_id";

    private final JdbcClient jdbc;

    TransferList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits for the worker's answer, the oldest first. */
    public List<OfferRow> offeredTo(WorkerId worker, LocalDate today) {
        return jdbc.sql(OFFERED + " order by o.offered_on, o.transfer_id")
                .param("worker", worker.value())
                .param("today", today)
                .query((row, n) -> offer(row))
                .list();
    }

    /** One offer, if it waits for the worker's answer. */
    public Optional<OfferRow> one(TransferId transfer, WorkerId worker, LocalDate today) {
        return jdbc.sql(OFFERED + " and o.transfer_id = :transfer")
                .param("worker", worker.value())
                .param("today", today)
                .param("transfer", transfer.value())
                .query((row, n) -> offer(row))
                .optional();
    }

    /** The open cases of a supervisor's area that are offered or stand at an address that has stopped. */
    public List<HandoverRow> toHandOver(WorkerId supervisor, LocalDate today) {
        return jdbc.sql(TO_HAND_OVER)
                .param("worker", supervisor.value())
                .param("today", today)
                .query((row, n) -> handover(row))
                .list();
    }

    private static OfferRow offer(ResultSet row) throws SQLException {
        return new OfferRow(
                new TransferId(row.getObject("transfer_id", UUID.class)),
                new AddressId(row.getObject("from_address", UUID.class)),
                new AddressId(row.getObject("to_address", UUID.class)),
                TransferReason.valueOf(row.getString("reason")),
                level(row),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("offered_on", LocalDate.class));
    }

    private static HandoverRow handover(ResultSet row) throws SQLException {
        UUID offeredTo = row.getObject("to_address", UUID.class);
        return new HandoverRow(
                row.getString("case_number"),
                new AddressId(row.getObject("address", UUID.class)),
                AddressStatus.valueOf(row.getString("status")),
                level(row),
                row.getObject("opened_on", LocalDate.class),
                offeredTo == null ? null : new AddressId(offeredTo),
                row.getObject("offered_on", LocalDate.class));
    }

    private static @Nullable RiskLevel level(ResultSet row) throws SQLException {
        String level = row.getString("risk_level");
        return level == null ? null : RiskLevel.valueOf(level);
    }
}
