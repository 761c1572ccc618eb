package tincay.projections.ties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.worker.DeclaredTie;
import tincay.domain.worker.TieId;
import tincay.domain.worker.WorkerId;

/** What workers told of their own people, still sealed. */
@Component
public class DeclaredTies {

    private final JdbcClient jdbc;

    DeclaredTies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One tie. */
    public record Line(TieId tieId, LocalDate on, Confidential<DeclaredTie> tie) {}

    /** What a worker told and did not take back, oldest first. */
    public List<Line> of(WorkerId worker) {
        return jdbc.sql("""
                        select * from read_model.declared_tie_v1 where worker_id = ? and not withdrawn
                        order by told_on, tie_id
                        """).param(worker.value()).query((row, n) -> line(row)).list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new TieId(row.getObject("tie_id", UUID.class)),
                row.getObject("told_on", LocalDate.class),
                new Confidential<>(
                        new SubjectId(row.getObject("subject", UUID.class)), Purpose.TIE, row.getBytes("tie")));
    }
}
