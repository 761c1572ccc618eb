package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.Checks;
import tincay.api.privacy.Sealing;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.CorrectionCommand;
import tincay.domain.supportcase.CorrectionReason;

/** Puts the facts of a case right; what stood there before is kept. */
@Component
class CorrectFacts {

    private final OwnCases cases;
    private final IntakeChecks checks;
    private final SealFacts seal;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    CorrectFacts(OwnCases cases, IntakeChecks checks, SealFacts seal, Sealing sealing, CommandDesk desk, Clock clock) {
        this.cases = cases;
        this.checks = checks;
        this.seal = seal;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    Answer correct(CaseId caseId, CorrectionAnswers answers, Call call) {
        var opened = cases.of(call.worker(), caseId).opened();
        var found = new Checks();
        checks.facts(found, answers.facts(), answers.violence(), opened.on());
        found.done();
        CaseFacts facts = SealFacts.facts(answers.facts(), answers.violence());
        CorrectionCommand correct = new CorrectionCommand.CorrectFacts(
                caseId,
                answers.on() == null ? LocalDate.now(clock) : answers.on(),
                SealFacts.isMinor(facts),
                seal.forTheCase(opened.survivor(), facts),
                sealing.seal(
                        cases.survivorOf(call.worker(), caseId),
                        Purpose.CORRECTION,
                        new CorrectionReason(answers.reason())),
                seal.forCounting(opened.survivor(), facts));
        return desk.perform(
                call, List.of(correct), version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of()));
    }
}
