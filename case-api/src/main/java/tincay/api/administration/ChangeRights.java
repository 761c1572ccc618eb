package tincay.api.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.Checks;
import tincay.api.platform.security.Accounts;
import tincay.domain.access.Hidden;
import tincay.domain.worker.RightsCommand;
import tincay.domain.worker.RightsCommand.ApproveResumption;
import tincay.domain.worker.RightsCommand.ChangeScope;
import tincay.domain.worker.RightsCommand.EndWorker;
import tincay.domain.worker.RightsCommand.ProposeScope;
import tincay.domain.worker.RightsCommand.ResumeWorker;
import tincay.domain.worker.Role;
import tincay.domain.worker.Scope;
import tincay.domain.worker.WorkerId;

/** Changes the rights of somebody who works here; what gives a case to read waits for a second person. */
@Component
class ChangeRights {

    private final Accounts accounts;
    private final ScopeWords scopes;
    private final CommandDesk desk;
    private final Clock clock;

    ChangeRights(Accounts accounts, ScopeWords scopes, CommandDesk desk, Clock clock) {
        this.accounts = accounts;
        this.scopes = scopes;
        this.desk = desk;
        this.clock = clock;
    }

    Answer move(WorkerId worker, Role role, Scope scope, Call call) {
        mustBeThere(worker);
        scopes.check(scope, new Checks());
        LocalDate today = LocalDate.now(clock);
        return send(
                role.isCaseRole()
                        ? new ProposeScope(worker, role, scope, today, call.worker())
                        : new ChangeScope(worker, role, scope, today, call.worker()),
                call);
    }

    Answer resume(WorkerId worker, Call call) {
        mustBeThere(worker);
        return send(new ResumeWorker(worker, LocalDate.now(clock), call.worker()), call);
    }

    Answer approveResumption(WorkerId worker, Call call) {
        mustBeThere(worker);
        return send(new ApproveResumption(worker, LocalDate.now(clock), call.worker()), call);
    }

    Answer end(WorkerId worker, Call call) {
        mustBeThere(worker);
        return send(new EndWorker(worker, LocalDate.now(clock), call.worker()), call);
    }

    private void mustBeThere(WorkerId worker) {
        if (!accounts.has(worker)) {
            throw new Hidden();
        }
    }

    private Answer send(RightsCommand command, Call call) {
        return desk.perform(
                call.withoutVersion(), List.of(command), version -> new Answer(201, null, version, Map.of()));
    }
}
