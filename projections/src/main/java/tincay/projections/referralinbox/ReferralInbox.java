package tincay.projections.referralinbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.referral.ReferralId;
import tincay.domain.worker.WorkerId;

/** What was sent to a counsellor's services and may still be seen. */
@Component
public class ReferralInbox {

    /** Sent to a service of the worker's, not gone dark, within its consent's time, and no kin of the worker's. */
    private static final String VISIBLE = """
            select i.* from read_model.referral_inbox_v1 i
            join authority.referral_receiver r using (referral_id)
            where r.open and i.shared_until >= :today
              and exists (select 1 from authority.worker_role w
                          where w.worker_id = :worker and w.role = 'COUNSELLOR' and w.service_id = r.service_id
                            and not w.suspended and w.from_date <= :today and (w.to_date is null or w.to_date >= :today))
              and not exists (select 1 from authority.case_tie t
                              where t.case_id = r.case_id and t.worker_id = :worker)
            """;

    private final JdbcClient jdbc;

    ReferralInbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything the worker may see today: what waits for an answer first, the most urgent on top. */
    public List<InboxRow> of(WorkerId worker, LocalDate today) {
        return jdbc.sql(VISIBLE + " order by i.state <> 'SENT', i.answer_due, i.referral_id")
                .param("worker", worker.value())
                .param("today", today)
                .query((row, n) -> inboxRow(row))
                .list();
    }

    /** One referral, if the worker may see it today. */
    public Optional<InboxRow> one(ReferralId referral, WorkerId worker, LocalDate today) {
        return jdbc.sql(VISIBLE + " and i.referral_id = :referral")
                .param("worker", worker.value())
                .param("today", today)
                .param("referral", referral.value())
                .query((row, n) -> inboxRow(row))
                .optional();
    }

    /** Whose key seals what is written to a referral; whoever asks has asked the access rules first. */
    public Optional<SubjectId> subjectOf(ReferralId referral) {
        return jdbc.sql("select subject from read_model.referral_inbox_v1 where referral_id = ?")
                .param(referral.value())
                .query(UUID.class)
                .optional()
                .map(SubjectId::new);
    }

    private static InboxRow inboxRow(ResultSet row) throws SQLException {
        return new InboxRow(
                new ReferralId(row.getObject("referral_id", UUID.class)),
                ServiceKind.valueOf(row.getString("service_kind")),
                Urgency.valueOf(row.getString("urgency")),
                ReferralState.valueOf(row.getString("state")),
                row.getTimestamp("sent_at").toInstant(),
                row.getTimestamp("answer_due").toInstant(),
                row.getObject("shared_until", LocalDate.class),
                Stream.of((String[]) row.getArray("groups").getArray())
                        .map(DataGroup::valueOf)
                        .toList(),
                new Confidential<>(
                        new SubjectId(row.getObject("subject", UUID.class)),
                        Purpose.valueOf(row.getString("purpose")),
                        row.getBytes("shared")),
                row.getLong("version"));
    }
}
