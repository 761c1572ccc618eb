package tincay.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import tincay.api.TestPostgres;
import tincay.domain.codes.OrderRequester;
import tincay.domain.codes.StayKind;
import tincay.domain.nocontact.NoContactEvent.NoContactRequested;
import tincay.domain.nocontact.NoContactId;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.stay.StayEvent.StayStarted;
import tincay.domain.stay.StayId;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseEvent.WorkerAssigned;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.WorkerId;

/** Whoever sees a case sees what belongs to it, and nobody else. */
class StreamRightsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static JdbcClient database;

    private final CaseId caseId = new CaseId(UUID.randomUUID());
    private final WorkerId worker = new WorkerId(UUID.randomUUID());
    private final AuthorityRows rows = new AuthorityRows(
            (sql, params) -> database.sql(sql).params(Arrays.asList(params)).update());

    @BeforeAll
    static void start() {
        var source = new DriverManagerDataSource(TestPostgres.freshDatabase(), "postgres", "");
        Flyway.configure().dataSource(source).load().migrate();
        database = JdbcClient.create(source);
    }

    @BeforeEach
    void a_case_is_assigned_to_a_worker() {
        rows.on(new WorkerAssigned(caseId, worker, TODAY));
    }

    @Test
    void who_is_assigned_to_a_case_is_assigned_to_its_stay() {
        StayId stay = stay();
        assertThat(assigned(worker, stay)).isTrue();
        assertThat(assigned(new WorkerId(UUID.randomUUID()), stay)).isFalse();
    }

    @Test
    void who_is_assigned_to_a_case_is_assigned_to_what_was_asked_of_the_commune() {
        NoContactId asked = new NoContactId(UUID.randomUUID());
        rows.on(new NoContactRequested(
                asked,
                caseId,
                OrderRequester.SURVIVOR,
                false,
                true,
                Instant.EPOCH,
                Instant.EPOCH,
                TODAY,
                new Confidential<>(new SubjectId(UUID.randomUUID()), Purpose.NO_CONTACT, new byte[] {1})));
        assertThat(assigned(worker, asked)).isTrue();
        assertThat(assigned(new WorkerId(UUID.randomUUID()), asked)).isFalse();
    }

    @Test
    void a_tie_to_a_case_is_a_tie_to_its_stay() {
        StayId stay = stay();
        database.sql("insert into authority.case_tie(case_id, worker_id) values (?, ?)")
                .params(caseId.value(), worker.value())
                .update();
        assertThat(new Standings(database, Clock.systemUTC()).of(worker, stay).tied())
                .isTrue();
    }

    @Test
    void nobody_is_assigned_to_what_does_not_exist_or_belongs_to_another_case() {
        assertThat(assigned(worker, new StayId(UUID.randomUUID()))).isFalse();
        rows.on(started(new CaseId(UUID.randomUUID()), new StayId(worker.value())));
        assertThat(assigned(worker, new StayId(worker.value()))).isFalse();
    }

    private boolean assigned(WorkerId who, Id stream) {
        return new Standings(database, Clock.systemUTC()).of(who, stream).assigned();
    }

    private StayId stay() {
        StayId stay = new StayId(UUID.randomUUID());
        rows.on(started(caseId, stay));
        return stay;
    }

    private static StayStarted started(CaseId of, StayId stay) {
        return new StayStarted(
                stay,
                of,
                StayKind.KIN_OR_FRIEND,
                null,
                TODAY,
                new Confidential<>(new SubjectId(UUID.randomUUID()), Purpose.STAY_PLACE, new byte[] {1}));
    }
}
