package tincay.projections.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.person.PersonEvent;
import tincay.domain.person.PersonEvent.ConfirmedSameAs;
import tincay.domain.person.PersonEvent.DetailsCorrected;
import tincay.domain.person.PersonEvent.PersonRegistered;
import tincay.domain.person.PersonId;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.OfCase;
import tincay.domain.worker.WorkerId;

/** The file of one case. Whoever asks has asked the access rules first. */
@Component
public class CaseFile {

    private final JdbcClient jdbc;
    private final StoredFacts facts;

    CaseFile(JdbcClient jdbc, StoredFacts facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /** How the case stands, with everything still sealed; empty if there is no such case. */
    public Optional<CaseView> of(CaseId caseId) {
        return view(caseId, entries(caseId));
    }

    /** How the case stood as far as it was recorded by then; empty if it was not there yet. */
    public Optional<CaseView> of(CaseId caseId, Instant then) {
        return view(
                caseId,
                entries(caseId).stream()
                        .filter(entry -> !entry.recordedAt().isAfter(then))
                        .toList());
    }

    private List<Entry> entries(CaseId caseId) {
        return jdbc.sql("""
                        select name, fact, seq, recorded_at, recorded_by from read_model.case_file_v1
                        where case_id = ? order by ordinal
                        """).param(caseId.value()).query((row, n) -> entry(row)).list();
    }

    private Optional<CaseView> view(CaseId caseId, List<Entry> entries) {
        long version = jdbc.sql("select coalesce(max(seq), -1) from read_model.case_file_v1 where stream = ?")
                .param(caseId.value())
                .query(Long.class)
                .single();
        return entries.isEmpty() ? Optional.empty() : Optional.of(CaseView.of(entries, version));
    }

    /** The case a stream of facts belongs to; empty if there is no such stream. */
    public Optional<CaseId> caseOf(Id stream) {
        return jdbc.sql("select case_id from read_model.case_file_v1 where stream = ? limit 1")
                .param(stream.value())
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /** Who somebody is and how they are found, as it was put right last; sealed. */
    public Optional<PersonRegistered> person(PersonId person) {
        return details(person).reduce((before, after) -> after);
    }

    /** The same with everything that stood there before, oldest first. */
    public Stream<PersonRegistered> details(PersonId person) {
        return jdbc
                .sql("select name, fact from read_model.case_file_person_v2 where person_id = ? order by seq")
                .param(person.value())
                .query((row, n) -> facts.read(row.getString("name"), row.getString("fact"), PersonEvent.class))
                .list()
                .stream()
                .flatMap(CaseFile::asItStood);
    }

    private static Stream<PersonRegistered> asItStood(PersonEvent event) {
        return switch (event) {
            case PersonRegistered registered -> Stream.of(registered);
            case DetailsCorrected corrected ->
                Stream.of(new PersonRegistered(
                        corrected.personId(), corrected.identity(), corrected.contact(), corrected.particulars()));
            case ConfirmedSameAs _ -> Stream.empty();
        };
    }

    /** The version of somebody's record, as it must be named to change it. */
    public long versionOf(PersonId person) {
        return jdbc.sql("""
                        select greatest(
                            coalesce((select max(seq) from read_model.case_file_person_v2 where person_id = :person), -1),
                            coalesce((select max(seq) from read_model.case_file_v1 where stream = :person), -1))
                        """).param("person", person.value()).query(Long.class).single();
    }

    private Entry entry(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return new Entry(
                facts.read(name, row.getString("fact"), OfCase.class),
                name,
                row.getLong("seq"),
                row.getTimestamp("recorded_at").toInstant(),
                new WorkerId(row.getObject("recorded_by", UUID.class)));
    }
}
