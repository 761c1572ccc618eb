package tincay.projections.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.address.AddressId;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyId;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.WorkerId;
import tincay.projections.Supervised;

/** What is owed in the cases, and until when. */
@Component
public class Duties {

    private static final String OWED = """
            select d.*, c.case_number, c.address from (select * from read_model.duty_v3 where not waived) d
            join read_model.duty_case_v3 c using (case_id)
            """;

    private static final String NOT_TIED = Supervised.notTied("d.case_id");
    private static final String SUPERVISED = Supervised.address("c.address");

    /** What nobody has done, and what was not done in time, of the cases that are open. */
    private static final String UNDONE_OR_MISSED =
            " not c.closed and d.due is not null and (d.done is null or d.missed) ";

    private static final String PAGE = """
             and (:after::uuid is null or (d.due, d.duty_id) >
                  (select due, duty_id from read_model.duty_v3 where duty_id = :after))
             order by d.due, d.duty_id limit :limit
            """;

    private final JdbcClient jdbc;

    Duties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is owed, or was missed, in the worker's own open cases; first what is due first.
     *
     * @param after the last of the page before, or null for the first page
     */
    public List<DutyRow> of(WorkerId worker, @Nullable DutyId after, int limit) {
        return jdbc.sql(OWED + "join authority.case_assignment a on a.case_id = d.case_id and a.worker_id = :worker"
                        + " where" + NOT_TIED + "and" + UNDONE_OR_MISSED + PAGE)
                .param("worker", worker.value())
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query((row, n) -> owed(row))
                .list();
    }

    /** The worker's own that nobody has done, if they are due before a time. */
    public List<DutyRow> undoneOf(WorkerId worker, Instant before) {
        return jdbc.sql(OWED + "join authority.case_assignment a on a.case_id = d.case_id and a.worker_id = :worker"
                        + " where" + NOT_TIED
                        + "and not c.closed and d.done is null and d.due < :before order by d.due, d.duty_id")
                .param("worker", worker.value())
                .param("before", Timestamp.from(before))
                .query((row, n) -> owed(row))
                .list();
    }

    /**
     * What is owed, or was missed, in the areas a worker supervises, but in cases of her own people.
     *
     * @param after the last of the page before, or null for the first page
     */
    public List<DutyRow> supervisedBy(WorkerId worker, LocalDate today, @Nullable DutyId after, int limit) {
        return jdbc.sql(OWED + "where" + NOT_TIED + "and" + SUPERVISED + "and" + UNDONE_OR_MISSED + PAGE)
                .param("worker", worker.value())
                .param("today", today)
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query((row, n) -> owed(row))
                .list();
    }

    /** What was shared there in urgency and no second person has looked at yet; first what is due first. */
    public List<DutyRow> reviewsSupervisedBy(WorkerId worker, LocalDate today) {
        return jdbc.sql(OWED + "where" + NOT_TIED + "and" + SUPERVISED
                        + "and not c.closed and d.done is null and d.duty = 'REVIEW' order by d.due, d.duty_id")
                .param("worker", worker.value())
                .param("today", today)
                .query((row, n) -> owed(row))
                .list();
    }

    /** What nobody has done there, if it is due before a time. */
    public List<DutyRow> undoneSupervisedBy(WorkerId worker, LocalDate today, Instant before, int limit) {
        return jdbc.sql(OWED + "where" + NOT_TIED + "and" + SUPERVISED
                        + "and not c.closed and d.done is null and d.due < :before"
                        + " order by d.due, d.duty_id limit :limit")
                .param("worker", worker.value())
                .param("today", today)
                .param("before", Timestamp.from(before))
                .param("limit", limit)
                .query((row, n) -> owed(row))
                .list();
    }

    /** Everything that is or was owed in a case. */
    public List<DutyRow> in(CaseId caseId) {
        return jdbc.sql(OWED + "where d.case_id = :case and d.due is not null order by d.due, d.duty_id")
                .param("case", caseId.value())
                .query((row, n) -> owed(row))
                .list();
    }

    /** What is due next in each of these cases, as far as they are open and something is. */
    public Map<CaseId, DutyRow> nextOf(Collection<CaseId> cases) {
        Map<CaseId, DutyRow> next = new HashMap<>();
        jdbc.sql(OWED + "where d.case_id = any(:cases) and not c.closed and d.done is null and d.due is not null"
                        + " order by d.due, d.duty_id")
                .param("cases", ids(cases))
                .query((row, n) -> owed(row))
                .list()
                .forEach(owed -> next.putIfAbsent(owed.caseId(), owed));
        return next;
    }

    /** What should have been done by now, was not, and has not been said to be missed; cases that are closed left out. */
    public List<DutyRow> toDeclare(Instant now, @Nullable DutyId after, int limit) {
        return jdbc.sql(OWED + "where d.waits and d.due <= :now and not c.closed" + PAGE)
                .param("now", Timestamp.from(now))
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query((row, n) -> owed(row))
                .list();
    }

    /** The same of one case alone. */
    public List<DutyRow> toDeclareIn(CaseId caseId, Instant now) {
        return jdbc.sql(OWED + "where d.case_id = :case and d.waits and d.due <= :now and not c.closed"
                        + " order by d.due, d.duty_id")
                .param("case", caseId.value())
                .param("now", Timestamp.from(now))
                .query((row, n) -> owed(row))
                .list();
    }

    /** When the first of those in one case is due, now or later. */
    public Optional<Instant> nextToDeclare(CaseId caseId) {
        return jdbc.sql(OWED + "where d.case_id = :case and d.waits and d.due is not null and not c.closed"
                        + " order by d.due limit 1")
                .param("case", caseId.value())
                .query((row, n) -> row.getTimestamp("due").toInstant())
                .optional();
    }

    private static UUID[] ids(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(UUID[]::new);
    }

    private static DutyRow owed(ResultSet row) throws SQLException {
        return new DutyRow(
                new DutyId(row.getObject("duty_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("case_number"),
                new AddressId(row.getObject("address", UUID.class)),
                Duty.valueOf(row.getString("duty")),
                row.getObject("about", UUID.class),
                moment(row, "begun"),
                row.getTimestamp("due").toInstant(),
                moment(row, "done"),
                row.getBoolean("missed"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column))
                .map(Timestamp::toInstant)
                .orElse(null);
    }
}
