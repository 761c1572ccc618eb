package tincay.api.privacy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.person.PersonId;
import tincay.domain.privacy.SubjectId;
import tincay.domain.supportcase.CaseId;

/** The keys statistical facts are sealed under: one for each quarter, destroyed 13 months after it has closed. */
@Component
public class QuarterKeys {

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
