package tincay.api.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import tincay.api.addressdesk.OwnCases;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.Checks;
import tincay.api.privacy.Admission;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.StaffingCommand;
import tincay.domain.supportcase.StaffingCommand.AssignWorker;
import tincay.domain.supportcase.StaffingCommand.ReleaseWorker;
import tincay.domain.worker.WorkerId;

/** Gives a case to a worker of its address, and takes it back. */
@Component
class StaffCase {

    private final Admission admission;
    private final CommandDesk desk;
    private final Clock clock;

    StaffCase(Admission admission, CommandDesk desk, Clock clock) {
        this.admission = admission;
        this.desk = desk;
        this.clock = clock;
    }

    /** Why somebody cannot take it is never said: a tie would be told. */
    Answer assign(CaseId caseId, WorkerId worker, Call call) {
        admission.toSupervise(call.worker(), caseId);
        var checks = new Checks();
        checks.fault(!admission.mayTake(worker, caseId), "workerId", "staffing.cannot-take");
        checks.done();
        return perform(new AssignWorker(caseId, worker, LocalDate.now(clock)), call);
    }

    Answer release(CaseId caseId, WorkerId worker, Call call) {
        return perform(new ReleaseWorker(caseId, worker, LocalDate.now(clock)), call);
    }

    private Answer perform(StaffingCommand command, Call call) {
        return desk.perform(
                call,
                List.of(command),
                version -> new Answer(201, OwnCases.pathOf(command.caseId()), version, Map.of()));
    }
}
