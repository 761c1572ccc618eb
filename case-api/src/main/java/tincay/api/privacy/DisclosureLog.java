package tincay.api.privacy;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.access.Basis;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.stream.Id;
import tincay.domain.worker.WorkerId;

/** Who learned what about whom, when and why; only ever added to. */
@Component
class DisclosureLog {

    private final JdbcClient database;

    DisclosureLog(JdbcClient database) {
        this.database = database;
    }

    /** Notes that values were opened. */
    void note(
            WorkerId reader,
            Id about,
            DisclosurePurpose purpose,
            Basis basis,
            Collection<? extends Confidential<?>> values) {
        note(
                reader,
                about,
                purpose,
                basis,
                texts(values.stream().map(value -> value.subject().toString())),
                texts(values.stream().map(value -> value.purpose().name())),
                values.size());
    }

    /** Notes that somebody was told that a person may be known; nothing sealed was opened. */
    void noteLikeness(WorkerId reader, Id about, Collection<? extends Id> persons) {
        note(
                reader,
                about,
                DisclosurePurpose.CHECK_DUPLICATE,
                Basis.SUPERVISION,
                texts(persons.stream().map(person -> person.value().toString())),
                new String[0],
                0);
    }

    /** How often somebody was told so within the last hour. */
    int likenessesTold(WorkerId reader) {
        return database.sql("""
                        select count(*) from audit.disclosure
                        where worker_id = ? and purpose = 'CHECK_DUPLICATE' and basis = 'SUPERVISION'
                          and at > now() - interval '1 hour'
                        """).param(reader.value()).query(Integer.class).single();
    }

    private static String[] texts(Stream<String> all) {
        return all.distinct().toArray(String[]::new);
    }

    private void note(
            WorkerId reader,
            Id about,
            DisclosurePurpose purpose,
            Basis basis,
            String[] subjects,
            String[] purposes,
            int count) {
        database.sql("""
                        insert into audit.disclosure(id, worker_id, about, purpose, basis, subjects, purposes, count)
                        values (?, ?, ?, ?, ?, ?::uuid[], ?::text[], ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        reader.value(),
                        about.value(),
                        purpose.name(),
                        basis.name(),
                        subjects,
                        purposes,
                        count)
                .update();
    }
}
