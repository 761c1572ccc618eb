package tincay.api.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import tincay.api.TestPostgres;
import tincay.api.platform.Call;
import tincay.domain.stream.Command;
import tincay.domain.worker.Role;
import tincay.domain.worker.Scope;
import tincay.domain.worker.WorkerCommand.AppointWorker;
import tincay.domain.worker.WorkerCommand.EnrolWorker;
import tincay.domain.worker.WorkerCommand.ProposeRole;
import tincay.domain.worker.WorkerId;

class AppointmentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Scope CITY = Scope.area("01");

    private static JdbcClient rights;

    private final WorkerId worker = new WorkerId(UUID.randomUUID());
    private final WorkerId administrator = new WorkerId(UUID.randomUUID());
    private final List<Command> sent = new ArrayList<>();
    private final Appointments appointments = new Appointments(
            (call, commands, answer) -> {
                sent.addAll(commands);
                return answer.apply(0);
            },
            rights,
            Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));

    @BeforeAll
    static void start() {
        var source = new DriverManagerDataSource(TestPostgres.freshDatabase(), "postgres", "");
        Flyway.configure().dataSource(source).load().migrate();
        rights = JdbcClient.create(source);
    }

    @Test
    void who_holds_no_role_yet_is_enrolled_and_given_one_in_the_same_step() {
        give(Role.UNION_OFFICE);
        assertThat(sent)
                .containsExactly(
                        new EnrolWorker(worker, TODAY),
                        new AppointWorker(worker, Role.UNION_OFFICE, CITY, TODAY, administrator));
    }

    @Test
    void who_waits_for_a_case_role_is_not_enrolled_again() {
        rights.sql("insert into authority.role_proposal(worker_id, role, proposed_by) values (?, 'COUNSELLOR', ?)")
                .params(worker.value(), administrator.value())
                .update();
        give(Role.SUPERVISOR);
        assertThat(sent).containsExactly(new ProposeRole(worker, Role.SUPERVISOR, CITY, TODAY, administrator));
    }

    @Test
    void who_holds_a_role_even_a_suspended_one_is_not_enrolled_again() {
        rights.sql(
                        "insert into authority.worker_role(worker_id, role, from_date, suspended) values (?, 'UNION_OFFICE', ?, true)")
                .params(worker.value(), TODAY)
                .update();
        give(Role.UNION_LEADER);
        assertThat(sent).containsExactly(new AppointWorker(worker, Role.UNION_LEADER, CITY, TODAY, administrator));
    }

    private void give(Role role) {
        appointments.give(worker, role, CITY, new Call(administrator, null, "f", null));
    }
}
