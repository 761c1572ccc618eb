package tincay.projections.datarequests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.codes.AskedBy;
import tincay.domain.codes.DataRequest;
import tincay.domain.codes.RequestRefused;
import tincay.domain.datarequest.DataRequestId;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.worker.WorkerId;

/** The requests about data. */
@Component
public class DataRequests {

    private static final String ALL = "select * from read_model.data_requests_v1 ";

    private static final String NEXT_FIRST =
            " order by ended_on is not null, case when acknowledged_on is null then acknowledge_due else answer_due end,"
                    + " request_id limit :limit";

    private final JdbcClient jdbc;

    DataRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every request, what is owed next first and what has ended last. */
    public List<DataRequestRow> all(int limit) {
        return jdbc.sql(ALL + NEXT_FIRST)
                .param("limit", limit)
                .query((row, n) -> request(row))
                .list();
    }

    /** The ones a worker wrote down. */
    public List<DataRequestRow> receivedBy(WorkerId worker, int limit) {
        return jdbc.sql(ALL + "where received_by = :worker" + NEXT_FIRST)
                .param("worker", worker.value())
                .param("limit", limit)
                .query((row, n) -> request(row))
                .list();
    }

    /** One request; whoever asks asks the access rules. */
    public Optional<DataRequestRow> one(DataRequestId requestId) {
        return jdbc.sql(ALL + "where request_id = ?")
                .param(requestId.value())
                .query((row, n) -> request(row))
                .optional();
    }

    /** The ones somebody is still waiting on that seem late, and whose lateness nobody has said. */
    public List<DataRequestRow> toDeclare(Instant now, int limit) {
        return jdbc.sql(ALL + """
                        where ended_on is null
                          and (not answer_missed and answer_due <= :now
                               or not acknowledge_missed and acknowledged_on is null and acknowledge_due <= :now)
                        """ + NEXT_FIRST)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query((row, n) -> request(row))
                .list();
    }

    private static DataRequestRow request(ResultSet row) throws SQLException {
        String because = row.getString("refused_because");
        return new DataRequestRow(
                new DataRequestId(row.getObject("request_id", UUID.class)),
                DataRequest.valueOf(row.getString("kind")),
                AskedBy.valueOf(row.getString("asked_by")),
                new WorkerId(row.getObject("received_by", UUID.class)),
                row.getObject("received_on", LocalDate.class),
                new Confidential<>(
                        new SubjectId(row.getObject("subject", UUID.class)),
                        Purpose.valueOf(row.getString("purpose")),
                        row.getBytes("words")),
                row.getTimestamp("acknowledge_due").toInstant(),
                row.getTimestamp("answer_due").toInstant(),
                row.getObject("acknowledged_on", LocalDate.class),
                row.getObject("extended_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                because == null ? null : RequestRefused.valueOf(because),
                row.getBoolean("acknowledge_missed"),
                row.getBoolean("answer_missed"),
                row.getLong("version"));
    }
}
