package tincay.api.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

import tincay.api.addressdesk.OwnCases;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.privacy.Sealing;
import tincay.domain.codes.WithholdReason;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.NoticeCommand;
import tincay.domain.supportcase.WithheldReason;

/** Holds the notice to the commune back, as a supervisor who has read the case and agrees. */
@Component
class WithholdNotice {

    private final OwnCases cases;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    WithholdNotice(OwnCases cases, Sealing sealing, CommandDesk desk, Clock clock) {
        this.cases = cases;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    /** Why the commune is not told, in a code and a sentence. */
    record Withholding(
            @NotNull WithholdReason reason,
            @NotBlank @Size(max = 500) String words) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    Answer withhold(CaseId caseId, Withholding answers, Call call) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var withhold = new NoticeCommand.WithholdNotice(
                caseId,
                call.worker(),
                LocalDate.ofInstant(now, clock.getZone()),
                now,
                sealing.seal(
                        cases.survivorOf(call.worker(), caseId),
                        Purpose.WITHHELD,
                        new WithheldReason(answers.reason(), answers.words())));
        return desk.perform(
                call, List.of(withhold), version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of()));
    }
}
