package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.privacy.Sealing;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.DutyCommand;
import tincay.domain.supportcase.NotReferredBecause;

/** Records why a survivor in high danger is referred to nobody; the reason is sealed under the survivor's key. */
@Component
class LeaveUnreferred {

    private final OwnCases cases;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    LeaveUnreferred(OwnCases cases, Sealing sealing, CommandDesk desk, Clock clock) {
        this.cases = cases;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    Answer leave(CaseId caseId, UnreferredAnswers answers, Call call) {
        DutyCommand leave = new DutyCommand.LeaveUnreferred(
                caseId,
                answers.on() == null ? LocalDate.now(clock) : answers.on(),
                sealing.seal(
                        cases.survivorOf(call.worker(), caseId),
                        Purpose.REFERRAL_REASON,
                        new NotReferredBecause(answers.reason())));
        return desk.perform(
                call, List.of(leave), version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of()));
    }
}
