package tincay.projections.programmereport;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.codes.ActivityKind;
import tincay.domain.codes.AddressStatus;
import tincay.domain.codes.Place;
import tincay.domain.programme.Period;
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
                period,
                area,
                held(period, area),
                established(period, area),
                upgraded(period, area),
                standing(to, area),
                planned(to, area));
    }

    /** The targets of periods that are not over on that day, the next first. */
    public List<Planned> targetsFrom(LocalDate day) {
        return jdbc.sql("""
                        select * from read_model.programme_target_v1
                        where planned_until >= ? order by planned_from, kinds, target
                        """).param(day).query(ProgrammeReport::target).list();
    }

    private List<Held> held(Period period, String area) {
        return jdbc
                .sql("""
                        select * from read_model.programme_activity_v2
                        where held_until between ? and ? order by held_from, held_until, title, activity
                        """)
                .param(period.from())
                .param(period.until())
                .query(ActivityRegister::activity)
                .list()
                .stream()
                .filter(held -> held.places().stream().anyMatch(place -> Ground.lies(place, area)))
                .toList();
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

    /** How the addresses of an area stood at the end of a day; whose beginning nobody knows was there before. */
    private Map<AddressStatus, Integer> standing(LocalDate day, String area) {
        Map<AddressStatus, Integer> standing = new EnumMap<>(AddressStatus.class);
        jdbc
                .sql("""
                        select a.*, coalesce(
                            (select s.status from read_model.programme_address_status_v1 s
                              where s.address = a.address and s.since <= :day order by s.version desc limit 1),
                            'ACTIVE') as status
                        from read_model.programme_address_v1 a
                        where established_on is null or established_on <= :day
                        """)
                .param("day", day)
                .query((row, _) -> Map.entry(lies(row), AddressStatus.valueOf(row.getString("status"))))
                .list()
                .stream()
                .filter(address -> Ground.lies(address.getKey(), area))
                .forEach(address -> standing.merge(address.getValue(), 1, Integer::sum));
        return standing;
    }

    private static Place lies(ResultSet row) throws SQLException {
        return place(row, row.getString("commune_today") == null ? "commune" : "commune_today");
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

    static Period days(ResultSet row, String from, String until) throws SQLException {
        return new Period(row.getObject(from, LocalDate.class), row.getObject(until, LocalDate.class));
    }

    static Place place(ResultSet row, String column) throws SQLException {
        return new Place(row.getString(column), row.getObject(column + "_valid_from", LocalDate.class));
    }

    static List<Place> places(ResultSet row) throws SQLException {
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
