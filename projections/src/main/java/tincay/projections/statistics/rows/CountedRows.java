package tincay.projections.statistics.rows;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.codes.Place;
import tincay.domain.codes.Places;
import tincay.projections.statistics.counting.CountedCase;
import tincay.projections.statistics.draw.KeyedHash;
import tincay.projections.statistics.draw.RecordKey;
import tincay.projections.statistics.rows.CountedRow.Line;

/** Hands the cases to the count, person after person, a child with whoever it came along with; what it needs does not grow with their number. */
@Component
public class CountedRows {

    private static final int PEOPLE = 500;
    private static final int PROVINCE = 2;

    /** Of an address whose divided commune nobody settled. */
    private static final String UNSETTLED = "UNSETTLED";

    private static final String NEXT = """
            (select distinct person from statistics.counted_v2 where person > :after order by person limit :people)
            union
            (select distinct person from statistics.came_along_v2 where person > :after order by person limit :people)
            order by person limit :people
            """;

    /**
     * A child that came along counts with whoever it came along with first. The offset only keeps PostgreSQL from joining a page
     * with all children there are, which would take time with the square of their number.
     */
    private static final String NEXT_PEOPLE = """
            with next as (%s),
            together as (
                select person, person as member from next
                where not exists (select from statistics.came_along_v2 a
                    where a.child = next.person and a.recorded_on <= :known offset 0)
                union
                select person, child from next join statistics.came_along_v2 a using (person)
                where a.recorded_on <= :known and a.link = (select first.link from statistics.came_along_v2 first
                    where first.child = a.child order by first.recorded_on, first.link limit 1))
            select together.person, c.statistics_id, g.commune, g.valid_from, h.*
            from together join statistics.counted_v2 c on c.person = together.member
            join statistics.happening_v2 h using (link)
            join lateral (
                select * from statistics.ground_v1 g where g.address = c.address
                order by (g.recorded_on > :known), case when g.recorded_on > :known then g.seq else -g.seq end limit 1) g
                on true
            where h.recorded_on <= :known
            order by together.person, c.statistics_id, h.seq
            """.formatted(NEXT);

    private final JdbcClient jdbc;

    CountedRows(@Qualifier("statistics") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(String person, UUID statisticsId, Place commune, Line line) {}

    /**
     * Hands over the cases that were opened by a day, each as it was known at its end, those of one person and of the
     * children that came along together.
     *
     * @param records the hash under the key of records
     */
    public void forEachPerson(LocalDate known, KeyedHash records, Sealed sealed, Consumer<List<CountedCase>> count) {
        String after = "";
        for (String last = lastOfPage(after); !last.isEmpty(); last = lastOfPage(after)) {
            for (List<CountedRow> ofOne : page(after, known)) {
                count.accept(ofOne.stream()
                        .flatMap(row -> Reading.of(row, RecordKey.of(records, row.statisticsId()), sealed).stream())
                        .toList());
            }
            after = last;
        }
    }

    private String lastOfPage(String after) {
        return jdbc.sql("select coalesce(max(person), '') from (" + NEXT + ") next")
                .param("after", after)
                .param("people", PEOPLE)
                .query(String.class)
                .single();
    }

    private Collection<List<CountedRow>> page(String after, LocalDate known) {
        List<Found> found = jdbc.sql(NEXT_PEOPLE)
                .param("after", after)
                .param("people", PEOPLE)
                .param("known", known)
                .query(CountedRows::found)
                .list();
        Map<UUID, List<Found>> cases =
                found.stream().collect(groupingBy(Found::statisticsId, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<CountedRow>> people = new LinkedHashMap<>();
        cases.values()
                .forEach(lines -> people.computeIfAbsent(lines.getFirst().person(), person -> new ArrayList<>())
                        .add(row(lines)));
        return people.values();
    }

    private static CountedRow row(List<Found> lines) {
        Found first = lines.getFirst();
        List<String> areas = Places.areasOf(first.commune());
        return new CountedRow(
                first.person(),
                first.statisticsId(),
                areas.stream()
                        .filter(code -> code.length() == PROVINCE)
                        .findFirst()
                        .orElse(UNSETTLED),
                areas.stream()
                        .filter(code -> code.length() > PROVINCE)
                        .findFirst()
                        .orElse(UNSETTLED),
                lines.stream().map(Found::line).toList());
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        UUID quarter = row.getObject("quarter", UUID.class);
        return new Found(
                row.getString("person"),
                row.getObject("statistics_id", UUID.class),
                new Place(row.getString("commune"), row.getObject("valid_from", LocalDate.class)),
                new Line(
                        row.getLong("seq"),
                        row.getObject("recorded_on", LocalDate.class),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("word"),
                        row.getString("about"),
                        quarter == null ? null : Sealed.facts(quarter, row.getBytes("facts"))));
    }
}
