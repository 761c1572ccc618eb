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
import tincay.domain.codes.PlanPrompts;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CareCommand;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.SafetyPlan;

/** Records the safety plan made with the survivor, sealed as a whole: which parts are filled tells something already. */
@Component
class AgreeSafetyPlan {

    private static final int LONGEST = 500;

    private final OwnCases cases;
    private final PlanPrompts prompts;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    AgreeSafetyPlan(OwnCases cases, PlanPrompts prompts, Sealing sealing, CommandDesk desk, Clock clock) {
        this.cases = cases;
        this.prompts = prompts;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    Answer agree(CaseId caseId, SafetyPlanAnswers answers, Call call) {
        Map<String, String> filled = answers.filled();
        var checks = new Checks();
        checks.fault(!prompts.ask(answers.plan().keySet()), "plan", "field.unknown")
                .fault(filled.isEmpty(), "plan", "field.required");
        prompts.all().forEach(prompt -> checks.atMost("plan." + prompt.key(), filled.get(prompt.key()), LONGEST));
        checks.done();
        CareCommand agree = new CareCommand.AgreeSafetyPlan(
                caseId,
                answers.on() == null ? LocalDate.now(clock) : answers.on(),
                sealing.seal(cases.survivorOf(call.worker(), caseId), Purpose.SAFETY_PLAN, new SafetyPlan(filled)));
        return desk.perform(
                call, List.of(agree), version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of()));
    }
}
