package tincay.api.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import tincay.api.TestPostgres;
import tincay.api.platform.log.Packing;
import tincay.domain.person.PersonId;
import tincay.domain.worker.WorkerId;

/** A database that was filled before it was kept whose records belong to which case. */
class PeopleOfOlderCasesTest {

    private final DriverManagerDataSource source =
            new DriverManagerDataSource(TestPostgres.freshDatabase(), "postgres", "");
    private final JdbcClient database = JdbcClient.create(source);
    private final UUID caseId = UUID.randomUUID();
    private final UUID worker = UUID.randomUUID();
    private int recorded;

    @Test
    void whoever_sees_an_older_case_sees_its_people_and_nobody_else_does() {
        var survivor = UUID.randomUUID();
        var child = UUID.randomUUID();
        var perpetrator = UUID.randomUUID();
        var reporter = UUID.randomUUID();
        var carer = UUID.randomUUID();
        Flyway.configure().dataSource(source).target("90").load().migrate();
        fact("case.opened", """
                {"caseId":"%s","survivor":"%s","children":["%s"],"perpetrator":"%s"}
                """.formatted(caseId, survivor, child, perpetrator));
        fact("case.opened", """
                {"caseId":"%s","survivor":"%s","children":[],"perpetrator":null}
                """.formatted(UUID.randomUUID(), UUID.randomUUID()));
        fact("case.person_added", """
                {"caseId":"%s","person":"%s","role":"REPORTER"}
                """.formatted(caseId, reporter));
        fact("case.representative_named", """
                {"caseId":"%s","person":"%s","safe":true}
                """.formatted(caseId, carer));
        fact("case.representative_named", """
                {"caseId":"%s","person":null,"safe":false}
                """.formatted(caseId));
        fact("case.closed", "{\"caseId\":\"%s\",\"reason\":\"DIED\"}".formatted(caseId));
        database.sql("insert into authority.case_stream(stream_id, case_id) values (?, ?)")
                .params(carer, caseId)
                .update();
        assign();
        assertThat(List.of(survivor, child, perpetrator, reporter)).noneMatch(this::sees);

        Flyway.configure().dataSource(source).load().migrate();

        assertThat(List.of(survivor, child, perpetrator, reporter, carer)).allMatch(this::sees);
        assertThat(database.sql("select count(*) from authority.case_stream")
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
    }

    private boolean sees(UUID person) {
        return new Standings(database, Clock.systemUTC())
                .of(new WorkerId(worker), new PersonId(person))
                .assigned();
    }

    private void assign() {
        database.sql("insert into authority.case_assignment(case_id, worker_id) values (?, ?)")
                .params(caseId, worker)
                .update();
    }

    private void fact(String name, String json) {
        database.sql("insert into log.event_type(name) values (?) on conflict do nothing")
                .param(name)
                .update();
        database.sql("""
                        insert into log.event(tx, ordinal, at, aggregate_id, seq, type, payload, metadata)
                        values ('2'::xid8, ?, now(), ?, ?, (select number from log.event_type where name = ?), ?, '\\x00')
                        """)
                .params(
                        recorded,
                        caseId,
                        recorded++,
                        name,
                        Packing.pack(json.strip().getBytes(UTF_8)))
                .update();
    }
}
