package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import tincay.api.instruments.ApprovedInstruments;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.Checks;
import tincay.api.privacy.Sealing;
import tincay.domain.codes.AgeBand;
import tincay.domain.codes.Priority;
import tincay.domain.codes.RiskFacts;
import tincay.domain.codes.RiskInstrument;
import tincay.domain.codes.RiskLevel;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.privacy.Opened.Clear;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseCommand;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.RiskAnswers;
import tincay.projections.casefile.CaseView;

/** Adds the answers up, and keeps answers and sum sealed; the level alone is read by rules. */
@Component
class AssessRisk {

    private final OwnCases cases;
    private final Disclosure disclosure;
    private final RiskInstrument instrument;
    private final ApprovedInstruments approved;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    AssessRisk(
            OwnCases cases,
            Disclosure disclosure,
            RiskInstrument instrument,
            ApprovedInstruments approved,
            Sealing sealing,
            CommandDesk desk,
            Clock clock) {
        this.cases = cases;
        this.disclosure = disclosure;
        this.instrument = instrument;
        this.approved = approved;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    Answer assess(CaseId caseId, RiskAssessmentAnswers answers, Call call) {
        var checks = new Checks();
        checks.fault(!instrument.asks(answers.answers().keySet()), "answers", "field.unknown");
        checks.done();
        CaseView file = cases.of(call.worker(), caseId);
        approved.mustAllowAssessing();
        RiskFacts facts = factsOf(file, caseId, call);
        RiskLevel computed = instrument.level(answers.answers(), facts);
        RiskAnswers sealed = new RiskAnswers(
                answers.answers(), instrument.score(answers.answers()), answers.raisedBecause(), answers.raisedWords());
        CaseCommand assess = new CaseCommand.AssessRisk(
                caseId,
                instrument.version(),
                computed,
                answers.level(),
                answers.raisedBecause() != null,
                answers.on() == null ? LocalDate.now(clock) : answers.on(),
                sealing.seal(OwnCases.survivorOf(file), Purpose.RISK, sealed));
        return desk.perform(
                call,
                List.of(assess),
                version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of("level", answers.level())));
    }

    /** Two answers weigh more for a child and in pregnancy; both stand in the sealed facts. */
    private RiskFacts factsOf(CaseView file, CaseId caseId, Call call) {
        var sealed = file.facts();
        var opened = disclosure
                .open(call.worker(), caseId, DisclosurePurpose.CASE_WORK, List.of(sealed))
                .of(sealed, CaseFacts.class);
        return opened instanceof Clear<CaseFacts>(CaseFacts facts)
                ? new RiskFacts(
                        facts.ageBand() == AgeBand.AGE_UNDER_16,
                        facts.priority().contains(Priority.PREGNANT))
                : new RiskFacts(file.minor(), false);
    }
}
