package tincay.api.addressdesk;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.privacy.Sealing;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseCommand;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.NoticeDetails;

/** Records that the commune was told; which commune is sealed. */
@Component
class NotifyCommune {

    private final OwnCases cases;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    NotifyCommune(OwnCases cases, Sealing sealing, CommandDesk desk, Clock clock) {
        this.cases = cases;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    Answer tell(CaseId caseId, NoticeAnswers answers, Call call) {
        CaseCommand notify = new CaseCommand.NotifyCommune(
                caseId,
                answers.notifiedAt().toInstant(),
                answers.notifiedAt().atZoneSameInstant(clock.getZone()).toLocalDate(),
                sealing.seal(
                        cases.survivorOf(call.worker(), caseId), Purpose.NOTICE, new NoticeDetails(answers.body())));
        return desk.perform(
                call, List.of(notify), version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of()));
    }
}
