package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.Checks;
import tincay.api.privacy.Sealing;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseCommand;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.ClosingDetails;
import tincay.domain.supportcase.ClosureCommand;

/** Closes a case or asks for it, and opens a closed one again. */
@Component
class CloseCase {

    private final OwnCases cases;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    CloseCase(OwnCases cases, Sealing sealing, CommandDesk desk, Clock clock) {
        this.cases = cases;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    Answer close(CaseId caseId, ClosingAnswers answers, Call call) {
        CaseCommand close = new CaseCommand.CloseCase(
                caseId,
                answers.reason(),
                answers.checklist().keySet(),
                day(answers.on()),
                sealed(caseId, answers, call));
        return perform(close, call);
    }

    /** Asks the supervisor, who decides where the danger is high. */
    Answer propose(CaseId caseId, ClosingAnswers answers, Call call) {
        CaseCommand propose = new ClosureCommand.ProposeClosure(
                caseId,
                answers.reason(),
                answers.checklist().keySet(),
                call.worker(),
                day(answers.on()),
                sealed(caseId, answers, call));
        return perform(propose, call);
    }

    private Confidential<ClosingDetails> sealed(CaseId caseId, ClosingAnswers answers, Call call) {
        Map<String, String> sentences = answers.sentences() == null ? Map.of() : answers.sentences();
        var checks = new Checks();
        answers.checklist().forEach((line, yes) -> {
            checks.fault(!answers.reason().checklist().contains(line), "checklist", "field.unknown");
            checks.fault(!(yes || !sentences.getOrDefault(line, "").isBlank()), "sentences", "closing.say-why-not");
        });
        checks.done();
        return sealing.seal(
                cases.survivorOf(call.worker(), caseId),
                Purpose.CLOSING,
                new ClosingDetails(answers.checklist(), sentences, answers.explanation()));
    }

    Answer reopen(CaseId caseId, ReopeningAnswers answers, Call call) {
        return perform(new CaseCommand.ReopenCase(caseId, answers.reason(), day(answers.on())), call);
    }

    private Answer perform(CaseCommand command, Call call) {
        return desk.perform(
                call,
                List.of(command),
                version -> new Answer(201, OwnCases.pathOf(command.caseId()), version, Map.of()));
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }
}
