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
import tincay.domain.supportcase.PeopleCommand.NoteWhoAgrees;
import tincay.domain.supportcase.WhoAgrees;
import tincay.projections.casefile.CaseView;

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
        var file = cases.of(call.worker(), caseId);
        var opened = file.opened();
        var found = new Checks();
        checks.facts(found, answers.facts(), answers.violence(), opened.on());
        found.done();
        CaseFacts facts = SealFacts.facts(answers.facts(), answers.violence());
        LocalDate today = LocalDate.now(clock);
        LocalDate on = answers.on() == null ? today : answers.on();
        CorrectionCommand correct = new CorrectionCommand.CorrectFacts(
                caseId,
                on,
                SealFacts.isMinor(facts),
                seal.forTheCase(opened.survivor(), facts),
                sealing.seal(
                        cases.survivorOf(call.worker(), caseId),
                        Purpose.CORRECTION,
                        new CorrectionReason(answers.reason())),
                CountedFacts.isAgreed(file, today) ? seal.forCounting(caseId, opened.survivor(), facts) : null);
        return desk.perform(
                call,
                List.of(correct, new NoteWhoAgrees(caseId, whoAgrees(file, facts), on)),
                version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of()));
    }

    /** How old a small child is stands in its own record; the band alone cannot say more than that it is a child. */
    private static WhoAgrees whoAgrees(CaseView file, CaseFacts facts) {
        WhoAgrees by = WhoAgrees.at(facts.ageBand(), null, file.opened().on());
        return by == WhoAgrees.CHILD_AND_ADULT && file.people().whoAgrees() == WhoAgrees.ADULT ? WhoAgrees.ADULT : by;
    }
}
