package tincay.api.privacy;

import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.person.PersonId;
import tincay.domain.privacy.SubjectId;
import tincay.domain.supportcase.CaseId;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Span;

/** The keys statistical facts are sealed under: one for each quarter, destroyed 13 months after it has closed. */
@Component
public class QuarterKeys {

    private static final int MONTHS_KEPT = 13;

    private final JdbcClient database;
    private final Sealing sealing;
    private final MasterKey master;

    QuarterKeys(JdbcClient database, Sealing sealing, MasterKey master) {
        this.database = database;
        this.sealing = sealing;
        this.master = master;
    }

    /** The key's subject for facts recorded on a day; two who come first at once agree on one. */
    public SubjectId subjectFor(LocalDate recordedOn) {
        String quarter = recordedOn.getYear() + "-Q" + recordedOn.get(IsoFields.QUARTER_OF_YEAR);
        return find(quarter).orElseGet(() -> {
            database.sql("insert into keys.quarter_key(quarter, subject) values (?, ?) on conflict do nothing")
                    .params(quarter, sealing.newSubject().value())
                    .update();
            return find(quarter).orElseThrow();
        });
    }

    /** The keys of the quarters that lie in a period, as far as anything was sealed in them. */
    Set<SubjectId> of(Period period) {
        return Stream.iterate(Period.of(Span.QUARTER, period.from()), Period::next)
                .takeWhile(quarter -> !quarter.from().isAfter(period.until()))
                .flatMap(quarter -> find(quarter.name()).stream())
                .collect(toSet());
    }

    /** Every key there ever was. */
    Set<SubjectId> all() {
        return Set.copyOf(database.sql("select subject from keys.quarter_key")
                .query((row, number) -> new SubjectId(row.getObject(1, UUID.class)))
                .list());
    }

    /** Whether a key was destroyed because its time had come, and is not just missing. */
    boolean isDestroyed(SubjectId quarter) {
        return database.sql("select exists (select from keys.erased_subject where subject = ?)")
                .param(quarter.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Destroys the keys whose time has come. They stand in the register of what is erased, so that no backup brings one back.
     *
     * @return the quarters whose key is gone now
     */
    public List<String> destroyDue(LocalDate today) {
        return database
                .sql("select quarter from keys.quarter_key join keys.subject_key using (subject) order by quarter")
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .filter(quarter -> !today.isBefore(destroyedOn(quarter)))
                .filter(quarter -> destroy(quarter, today))
                .toList();
    }

    private static LocalDate destroyedOn(String quarter) {
        return Period.named(quarter).orElseThrow().until().plusMonths(MONTHS_KEPT);
    }

    /** One statement: the key is gone and registered, or neither. */
    private boolean destroy(String quarter, LocalDate today) {
        return database.sql("""
                                with gone as (delete from keys.subject_key where subject =
                                    (select subject from keys.quarter_key where quarter = :quarter) returning subject)
                                insert into keys.erased_subject(subject, erased_on) select subject, :today from gone
                                on conflict do nothing""").param("quarter", quarter).param("today", today).update() > 0;
    }

    /** Somebody's name for one year of counting: the same within it, unconnected across years. */
    public String personPseudonym(int year, PersonId person) {
        return master.hash("statistics-" + year, person.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A case's name for one year of counting: what is said of it later finds what was counted, and nobody finds the case. */
    public UUID statisticsId(int year, CaseId caseId) {
        String name = master.hash("statistics-case-" + year, caseId.toString().getBytes(StandardCharsets.UTF_8));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
    }

    private Optional<SubjectId> find(String quarter) {
        return database.sql("select subject from keys.quarter_key where quarter = ?")
                .param(quarter)
                .query(UUID.class)
                .optional()
                .map(SubjectId::new);
    }
}
