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
import tincay.api.privacy.Sealing;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.ClosureCommand;
import tincay.domain.supportcase.ClosureCommand.ApproveClosure;
import tincay.domain.supportcase.ClosureCommand.ReturnClosure;
import tincay.domain.supportcase.ReturnReason;

/** Lets a case end, or says what is missing, as a second person who has read it. */
@Component
class DecideClosure {

    private final OwnCases cases;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    DecideClosure(OwnCases cases, Sealing sealing, CommandDesk desk, Clock clock) {
        this.cases = cases;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    Answer approve(CaseId caseId, Call call) {
        return perform(new ApproveClosure(caseId, call.worker(), LocalDate.now(clock)), call);
    }

    Answer sendBack(CaseId caseId, ReturnAnswers answers, Call call) {
        var reason = sealing.seal(
                cases.survivorOf(call.worker(), caseId), Purpose.CLOSING, new ReturnReason(answers.reason()));
        return perform(new ReturnClosure(caseId, call.worker(), LocalDate.now(clock), reason), call);
    }

    private Answer perform(ClosureCommand decision, Call call) {
        return desk.perform(
                call,
                List.of(decision),
                version -> new Answer(201, OwnCases.pathOf(decision.caseId()), version, Map.of()));
    }
}
