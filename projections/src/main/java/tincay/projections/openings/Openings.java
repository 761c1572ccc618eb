package tincay.projections.openings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.codes.OpeningGround;
import tincay.domain.codes.ReviewResult;
import tincay.domain.emergencyaccess.EmergencyAccessId;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.WorkerId;
import tincay.projections.Supervised;

/** The openings of cases with a reason. */
@Component
public class Openings {

    /** Of the areas a worker supervises, her own openings and her kin's cases left out. */
    private static final String OTHERS =
            "where o.ground = 'EMERGENCY' and o.result is null and o.worker_id <> :worker and"
                    + Supervised.caseOf("o.case_id") + "and" + Supervised.notTied("o.case_id");

    private final JdbcClient jdbc;

    Openings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One opening. */
    public record Opening(
            EmergencyAccessId accessId,
            CaseId caseId,
            WorkerId worker,
            OpeningGround ground,
            Instant openedAt,
            Instant until,
            @Nullable ReviewResult result,
            long version) {}

    /** The emergencies a supervisor is to look at, the oldest first. */
    public List<Opening> toReview(WorkerId supervisor, LocalDate today) {
        return jdbc.sql("select * from read_model.openings_v1 o " + OTHERS + " order by o.opened_at")
                .param("worker", supervisor.value())
                .param("today", today)
                .query(Openings::opening)
                .list();
    }

    /** One opening; whoever asks asks the access rules of its case. */
    public Optional<Opening> one(EmergencyAccessId accessId) {
        return jdbc.sql("select * from read_model.openings_v1 where access_id = ?")
                .param(accessId.value())
                .query(Openings::opening)
                .optional();
    }

    private static Opening opening(ResultSet row, int number) throws SQLException {
        String result = row.getString("result");
        return new Opening(
                new EmergencyAccessId(row.getObject("access_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new WorkerId(row.getObject("worker_id", UUID.class)),
                OpeningGround.valueOf(row.getString("ground")),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("until").toInstant(),
                result == null ? null : ReviewResult.valueOf(result),
                row.getLong("version"));
    }
}
