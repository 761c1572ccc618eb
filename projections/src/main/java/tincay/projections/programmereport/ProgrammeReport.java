package tincay.projections.programmereport;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.codes.ActivityKind;
import tincay.domain.codes.Place;
import tincay.domain.programme.Conduct;
import tincay.domain.programme.Period;
import tincay.domain.programme.Reached;
import tincay.projections.programmereport.HalfYear.AddressLine;
import tincay.projections.programmereport.HalfYear.Held;
import tincay.projections.programmereport.HalfYear.Planned;

/** The Union's report on a period. */
@Component
public class ProgrammeReport {

    private final JdbcClient jdbc;

    ProgrammeReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was done from one day to another in an area (a province, or a commune of today). */
    public HalfYear of(LocalDate from, LocalDate to, String area) {
        Period period = new Period(from, to);
        return new HalfYear(
                period, area, held(period, area), established(period, area), upgraded(period, area), planned(to, area));
    }

    /** The activities recorded so far, the newest first. */
    public List<Held> newestActivities() {
        return jdbc.sql("select * from read_model.programme_activity_v1 order by held_until desc, title limit 100")
                .query(ProgrammeReport::activity)
                .list();
    }

    /** Every activity that was recorded, the oldest first. */
    public List<Held> activities() {
        return jdbc.sql(
                        "select * from read_model.programme_activity_v1 order by held_from, held_until, title, activity")
                .query(ProgrammeReport::activity)
                .list();
    }

    /** The targets of periods that are not over on that day, the next first. */
    public List<Planned> targetsFrom(LocalDate day) {
        return jdbc.sql("""
                        select * from read_model.programme_target_v1
                        where planned_until >= ? order by planned_from, kinds, target
                        """).param(day).query(ProgrammeReport::target).list();
    }

    private List<Held> held(Period period, String area) {
        return jdbc.sql("""
                        select * from read_model.programme_activity_v1
                        where held_until between ? and ? order by held_from, held_until, title, activity
                        """).param(period.from()).param(period.until()).query(ProgrammeReport::activity).list().stream()
                .filter(held -> held.places().stream().anyMatch(place -> Ground.lies(place, area)))
                .toList();
    }

    private static Held activity(ResultSet row, int number) throws SQLException {
        return new Held(
                ActivityKind.valueOf(row.getString("kind")),
                Conduct.valueOf(row.getString("conduct")),
                days(row, "held_from", "held_until"),
                places(row),
                new Reached(row.getObject("women", Integer.class), row.getObject("men", Integer.class)),
                row.getString("title"));
    }

    private List<AddressLine> established(Period period, String area) {
        return addresses(period, area, """
                select a.*, established_on as happened_on from read_model.programme_address_v1 a
                where established_on between ? and ? order by established_on, address
                """);
    }

    private List<AddressLine> upgraded(Period period, String area) {
        return addresses(period, area, """
                select a.*, u.upgraded_on as happened_on
                from read_model.programme_upgrade_v1 u join read_model.programme_address_v1 a using (address)
                where u.upgraded_on between ? and ? order by u.upgraded_on, address
                """);
    }

    private List<AddressLine> addresses(Period period, String area, String sql) {
        return jdbc
                .sql(sql)
                .param(period.from())
                .param(period.until())
                .query((row, _) -> {
                    String settled = row.getString("commune_today");
                    return new AddressLine(
                            place(row, "commune"),
                            settled == null ? null : place(row, "commune_today"),
                            row.getString("village"),
                            row.getObject("happened_on", LocalDate.class));
                })
                .list()
                .stream()
                .filter(line -> Ground.lies(line.settled() == null ? line.commune() : line.settled(), area))
                .toList();
    }

    private List<Planned> planned(LocalDate to, String area) {
        return jdbc.sql("""
                        select * from read_model.programme_target_v1
                        where planned_from = ? and area = ? order by kinds, target
                        """)
                .param(to.plusDays(1))
                .param(area)
                .query(ProgrammeReport::target)
                .list();
    }

    private static Planned target(ResultSet row, int number) throws SQLException {
        return new Planned(
                days(row, "planned_from", "planned_until"),
                Stream.of(texts(row, "kinds")).map(ActivityKind::valueOf).collect(toUnmodifiableSet()),
                row.getInt("number"));
    }

    private static Period days(ResultSet row, String from, String until) throws SQLException {
        return new Period(row.getObject(from, LocalDate.class), row.getObject(until, LocalDate.class));
    }

    private static Place place(ResultSet row, String column) throws SQLException {
        return new Place(row.getString(column), row.getObject(column + "_valid_from", LocalDate.class));
    }

    private static List<Place> places(ResultSet row) throws SQLException {
        String[] codes = texts(row, "places");
        java.sql.Date[] days =
                (java.sql.Date[]) row.getArray("places_valid_from").getArray();
        return IntStream.range(0, codes.length)
                .mapToObj(i -> new Place(codes[i], days[i].toLocalDate()))
                .toList();
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
