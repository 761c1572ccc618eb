package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.privacy.Sealing;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.FollowUpCommand;
import tincay.domain.supportcase.FollowUpCommand.PlanFollowUp;
import tincay.domain.supportcase.FollowUpCommand.RecordFollowUp;
import tincay.domain.supportcase.FollowUpCommand.RecordMissedFollowUp;
import tincay.domain.supportcase.FollowUpId;
import tincay.domain.supportcase.FollowUpWords;

/** Plans when to ask after the survivor, and records what asking came to, with the next day in the same breath. */
@Component
class FollowUpCase {

    private final OwnCases cases;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    FollowUpCase(OwnCases cases, Sealing sealing, CommandDesk desk, Clock clock) {
        this.cases = cases;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    Answer plan(CaseId caseId, FollowUpAnswers.Planned answers, Call call) {
        PlanFollowUp plan = plan(caseId, answers.plannedFor(), day(answers.on()));
        return perform(call, caseId, List.of(plan), Map.of("followUpId", PrefixedIds.of(plan.followUpId())));
    }

    Answer done(CaseId caseId, FollowUpId followUpId, FollowUpAnswers.Outcome answers, Call call) {
        LocalDate on = day(answers.on());
        return withNext(
                call,
                new RecordFollowUp(caseId, followUpId, answers.outcome(), on, words(caseId, answers.words(), call)),
                answers.next());
    }

    Answer missed(CaseId caseId, FollowUpId followUpId, FollowUpAnswers.Omission answers, Call call) {
        LocalDate on = day(answers.on());
        return withNext(call, new RecordMissedFollowUp(caseId, followUpId, answers.because(), on), answers.next());
    }

    private Answer withNext(Call call, FollowUpCommand answer, @Nullable LocalDate next) {
        if (next == null) {
            return perform(call, answer.caseId(), List.of(answer), Map.of());
        }
        PlanFollowUp plan = plan(answer.caseId(), next, answer.on());
        return perform(
                call,
                answer.caseId(),
                List.of(answer, plan),
                Map.of("nextFollowUpId", PrefixedIds.of(plan.followUpId())));
    }

    private Answer perform(Call call, CaseId caseId, List<FollowUpCommand> commands, Map<String, Object> body) {
        return desk.perform(call, commands, version -> new Answer(201, OwnCases.pathOf(caseId), version, body));
    }

    private static PlanFollowUp plan(CaseId caseId, LocalDate plannedFor, LocalDate on) {
        return new PlanFollowUp(caseId, new FollowUpId(UUID.randomUUID()), plannedFor, on);
    }

    private @Nullable Confidential<FollowUpWords> words(CaseId caseId, @Nullable String words, Call call) {
        return words == null || words.isBlank()
                ? null
                : sealing.seal(cases.survivorOf(call.worker(), caseId), Purpose.FOLLOW_UP, new FollowUpWords(words));
    }

    private LocalDate day(@Nullable LocalDate said) {
        return said == null ? LocalDate.now(clock) : said;
    }
}
