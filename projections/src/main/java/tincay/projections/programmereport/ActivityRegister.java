package tincay.projections.programmereport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.codes.ActivityKind;
import tincay.domain.programme.ActivityId;
import tincay.domain.programme.Conduct;
import tincay.domain.programme.Reached;
import tincay.projections.programmereport.HalfYear.Held;

/** The activities one by one, as they are known now. */
@Component
public class ActivityRegister {

    private static final String ALL = "select * from read_model.programme_activity_v2 ";

    private final JdbcClient jdbc;

    ActivityRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One activity of the register.
     *
     * @param correctedBecause why it was corrected last, if it was
     */
    public record Line(
            ActivityId activity, Held held, @Nullable String correctedBecause, long version) {}

    /** Those recorded so far, the newest first. */
    public List<Line> newest() {
        return jdbc.sql(ALL + "order by held_until desc, title, activity limit 100")
                .query(ActivityRegister::line)
                .list();
    }

    /** Every one that was recorded, the oldest first. */
    public List<Held> all() {
        return jdbc.sql(ALL + "order by held_from, held_until, title, activity")
                .query(ActivityRegister::activity)
                .list();
    }

    /** One of them. */
    public Optional<Line> one(ActivityId activity) {
        return jdbc.sql(ALL + "where activity = ?")
                .param(activity.value())
                .query(ActivityRegister::line)
                .optional();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new ActivityId(row.getObject("activity", UUID.class)),
                activity(row, number),
                row.getString("corrected_because"),
                row.getLong("version"));
    }

    static Held activity(ResultSet row, int number) throws SQLException {
        return new Held(
                ActivityKind.valueOf(row.getString("kind")),
                Conduct.valueOf(row.getString("conduct")),
                ProgrammeReport.days(row, "held_from", "held_until"),
                ProgrammeReport.places(row),
                new Reached(row.getObject("women", Integer.class), row.getObject("men", Integer.class)),
                row.getString("title"));
    }
}
