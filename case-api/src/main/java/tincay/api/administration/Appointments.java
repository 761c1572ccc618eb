package tincay.api.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.domain.worker.Role;
import tincay.domain.worker.Scope;
import tincay.domain.worker.WorkerCommand;
import tincay.domain.worker.WorkerCommand.AppointWorker;
import tincay.domain.worker.WorkerCommand.ApproveRole;
import tincay.domain.worker.WorkerCommand.EnrolWorker;
import tincay.domain.worker.WorkerCommand.ProposeRole;
import tincay.domain.worker.WorkerCommand.SuspendWorker;
import tincay.domain.worker.WorkerId;

/** Gives and takes rights; a case role waits for a second person. */
@Component
class Appointments {

    private final CommandDesk desk;
    private final JdbcClient rights;
    private final Clock clock;

    Appointments(CommandDesk desk, JdbcClient rights, Clock clock) {
        this.desk = desk;
        this.rights = rights;
        this.clock = clock;
    }

    /** Gives a role, or asks for a case role; who holds and waits for none yet is enrolled first. */
    Answer give(WorkerId worker, Role role, Scope scope, Call call) {
        LocalDate today = LocalDate.now(clock);
        WorkerCommand wanted = role.isCaseRole()
                ? new ProposeRole(worker, role, scope, today, call.worker())
                : new AppointWorker(worker, role, scope, today, call.worker());
        return send(isEnrolled(worker) ? List.of(wanted) : List.of(new EnrolWorker(worker, today), wanted), call);
    }

    Answer approve(WorkerId worker, Role role, Call call) {
        return send(List.of(new ApproveRole(worker, role, call.worker())), call);
    }

    Answer suspend(WorkerId worker, Call call) {
        return send(List.of(new SuspendWorker(worker, LocalDate.now(clock))), call);
    }

    private boolean isEnrolled(WorkerId worker) {
        return rights.sql("""
                        select exists (select from authority.worker_role where worker_id = :worker)
                            or exists (select from authority.role_proposal where worker_id = :worker)
                            or exists (select from authority.ended_worker where worker_id = :worker)
                        """)
                .param("worker", worker.value())
                .query(Boolean.class)
                .single();
    }

    private Answer send(List<WorkerCommand> commands, Call call) {
        return desk.perform(call.withoutVersion(), commands, version -> new Answer(201, null, version, Map.of()));
    }
}
