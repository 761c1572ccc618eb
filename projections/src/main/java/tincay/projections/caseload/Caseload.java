package tincay.projections.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
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

import tincay.domain.codes.CaseStatus;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.RiskLevel;
import tincay.domain.referral.ReferralId;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.SlipCode;
import tincay.domain.worker.WorkerId;
import tincay.projections.Supervised;

/** The cases a worker is assigned to; an own case or a kin's is not among them. */
@Component
public class Caseload {

    private static final String CASES = "select c.* from read_model.caseload_v3 c ";

    private static final String MINE = """
            join authority.case_assignment a on a.case_id = c.case_id and a.worker_id = :worker
            where""" + Supervised.notTied("c.case_id");

    private static final String SUPERVISED =
            "where" + Supervised.caseOf("c.case_id") + "and" + Supervised.notTied("c.case_id");

    private final JdbcClient jdbc;

    Caseload(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The worker's cases, newest first.
     *
     * @param after the last case of the page before, or null for the first page
     */
    public List<CaseloadRow> of(WorkerId worker, @Nullable CaseId after, int limit) {
        return jdbc.sql(CASES + MINE + """
                        and (:after::uuid is null or (c.opened_on, c.case_id) <
                             (select opened_on, case_id from read_model.caseload_v3 where case_id = :after))
                        order by c.opened_on desc, c.case_id desc limit :limit
                        """)
                .param("worker", worker.value())
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query((row, n) -> caseRow(row))
                .list();
    }

    /** The open cases of the areas the worker supervises; an own case or a kin's is not among them. */
    public List<CaseloadRow> supervisedBy(WorkerId worker, LocalDate today) {
        return jdbc.sql(CASES + SUPERVISED + " and c.status <> 'CLOSED' order by c.opened_on, c.case_id")
                .param("worker", worker.value())
                .param("today", today)
                .query((row, n) -> caseRow(row))
                .list();
    }

    /** The numbers some cases are spoken of by. */
    public Map<CaseId, String> numbers(Collection<CaseId> cases) {
        Map<CaseId, String> numbers = new HashMap<>();
        jdbc.sql("select case_id, case_number from read_model.caseload_v3 where case_id = any(?)")
                .param(cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(row -> {
                    numbers.put(new CaseId(row.getObject(1, UUID.class)), row.getString(2));
                });
        return numbers;
    }

    /** Which case a number stands for; whoever asks asks the access rules before using it. */
    public Optional<CaseId> byNumber(String number) {
        return jdbc.sql("select case_id from read_model.caseload_v3 where case_number = ?")
                .param(number)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /** The referrals of the worker's cases that were answered, if they changed since a day. */
    public List<ReferralRow> answeredOf(WorkerId worker, LocalDate changedSince) {
        return jdbc.sql("""
                        select r.*, c.case_number from read_model.caseload_referral_v2 r
                        join read_model.caseload_v3 c using (case_id)
                        """ + MINE + " and r.state <> 'SENT' and r.changed_on >= :since order by r.answer_due")
                .param("worker", worker.value())
                .param("since", changedSince)
                .query((row, n) -> referralRow(row))
                .list();
    }

    /** The number a case of the worker is spoken of by. */
    public Optional<String> numberOf(WorkerId worker, CaseId caseId) {
        return jdbc.sql("select c.case_number from read_model.caseload_v3 c " + MINE + " and c.case_id = :case")
                .param("worker", worker.value())
                .param("case", caseId.value())
                .query(String.class)
                .optional();
    }

    /** The case of the worker a referral belongs to. */
    public Optional<CaseId> caseOf(WorkerId worker, ReferralId referral) {
        return jdbc.sql("""
                        select r.case_id from read_model.caseload_referral_v2 r
                        join read_model.caseload_v3 c using (case_id)
                        """ + MINE + " and r.referral_id = :referral")
                .param("worker", worker.value())
                .param("referral", referral.value())
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /** The referral of the worker's cases a slip speaks of; should two have drawn the same code, the newer one. */
    public Optional<ReferralRow> bySlip(WorkerId worker, SlipCode code) {
        return jdbc.sql("""
                        select r.*, c.case_number from read_model.caseload_referral_v2 r
                        join read_model.caseload_v3 c using (case_id)
                        """ + MINE + " and r.slip = :slip order by r.answer_due desc limit 1")
                .param("worker", worker.value())
                .param("slip", code.value())
                .query((row, n) -> referralRow(row))
                .optional();
    }

    private static CaseloadRow caseRow(ResultSet row) throws SQLException {
        String level = row.getString("risk_level");
        return new CaseloadRow(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("case_number"),
                CaseStatus.valueOf(row.getString("status")),
                level == null ? null : RiskLevel.valueOf(level),
                row.getObject("opened_on", LocalDate.class));
    }

    private static ReferralRow referralRow(ResultSet row) throws SQLException {
        return new ReferralRow(
                new ReferralId(row.getObject("referral_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("case_number"),
                ReferralState.valueOf(row.getString("state")),
                row.getTimestamp("answer_due").toInstant(),
                row.getObject("changed_on", LocalDate.class));
    }
}
