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
import tincay.api.platform.security.Accounts;
import tincay.api.privacy.Sealing;
import tincay.domain.codes.Tie;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.CaseTieCommand;
import tincay.domain.supportcase.CaseTieCommand.ConfirmTie;
import tincay.domain.supportcase.CaseTieCommand.LiftTie;
import tincay.domain.supportcase.TieDetails;
import tincay.domain.worker.WorkerId;

/** Shuts a worker out of a case of their own people, and lets in who was shut out wrongly; never waits for a version. */
@Component
class JudgeTie {

    private final OwnCases cases;
    private final Accounts accounts;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    JudgeTie(OwnCases cases, Accounts accounts, Sealing sealing, CommandDesk desk, Clock clock) {
        this.cases = cases;
        this.accounts = accounts;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    Answer confirm(CaseId caseId, TieJudgement judgement, Call call) {
        var details = sealed(caseId, new TieDetails(judgement.tie(), judgement.reason()), call);
        var checks = new Checks();
        checks.fault(judgement.tie() == Tie.NONE, "tie", "field.not-allowed");
        checks.fault(!accounts.has(judgement.workerId()), "workerId", "field.unknown");
        checks.done();
        return perform(
                new ConfirmTie(caseId, judgement.workerId(), call.worker(), LocalDate.now(clock), details), call);
    }

    Answer lift(CaseId caseId, WorkerId worker, TieLifting lifting, Call call) {
        var details = sealed(caseId, new TieDetails(null, lifting.reason()), call);
        return perform(new LiftTie(caseId, worker, call.worker(), LocalDate.now(clock), details), call);
    }

    private Confidential<TieDetails> sealed(CaseId caseId, TieDetails details, Call call) {
        return sealing.seal(cases.survivorOf(call.worker(), caseId), Purpose.TIE, details);
    }

    private Answer perform(CaseTieCommand command, Call call) {
        return desk.perform(
                call.withoutVersion(),
                List.of(command),
                version -> new Answer(201, OwnCases.pathOf(command.caseId()), version, Map.of()));
    }
}
