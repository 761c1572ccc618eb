package tincay.api.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.domain.worker.Role;
import tincay.domain.worker.Scope;
import tincay.domain.worker.WorkerCommand;
import tincay.domain.worker.WorkerCommand.AppointWorker;
import tincay.domain.worker.WorkerCommand.ApproveRole;
import tincay.domain.worker.WorkerCommand.ProposeRole;
import tincay.domain.worker.WorkerCommand.SuspendWorker;
import tincay.domain.worker.WorkerId;

/** Gives and takes rights; a case role waits for a second person. */
@Component
class Appointments {

    private final CommandDesk desk;
    private final Clock clock;

    Appointments(CommandDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    Answer give(WorkerId worker, Role role, Scope scope, Call call) {
        LocalDate today = LocalDate.now(clock);
        return send(
                role.isCaseRole()
                        ? new ProposeRole(worker, role, scope, today, call.worker())
                        : new AppointWorker(worker, role, scope, today, call.worker()),
                call);
    }

    Answer approve(WorkerId worker, Role role, Call call) {
        return send(new ApproveRole(worker, role, call.worker()), call);
    }

    Answer suspend(WorkerId worker, Call call) {
        return send(new SuspendWorker(worker, LocalDate.now(clock)), call);
    }

    private Answer send(WorkerCommand command, Call call) {
        return desk.perform(
                call.withoutVersion(), List.of(command), version -> new Answer(201, null, version, Map.of()));
    }
}
