package tincay.api.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.privacy.Admission;
import tincay.api.privacy.Sealing;
import tincay.domain.emergencyaccess.EmergencyAccessCommand.OpenWithReason;
import tincay.domain.emergencyaccess.EmergencyAccessId;
import tincay.domain.emergencyaccess.OpeningReason;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseId;
import tincay.projections.caseload.Caseload;

/** Opens a case for a short time; nothing tells whether a number exists before it may be opened. */
@Component
class OpenCaseWithReason {

    private final Caseload caseload;
    private final Admission admission;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    OpenCaseWithReason(Caseload caseload, Admission admission, Sealing sealing, CommandDesk desk, Clock clock) {
        this.caseload = caseload;
        this.admission = admission;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    /** @throws tincay.domain.access.Hidden if the worker may not open it so, or there is no such case */
    Answer open(OpeningAnswers answers, Call call) {
        // A number nobody has is asked about like any other, so that both answers cost the same.
        CaseId caseId = caseload.byNumber(answers.caseNumber().strip().toUpperCase(Locale.ROOT))
                .orElseGet(() -> new CaseId(UUID.randomUUID()));
        admission.toOpen(call.worker(), caseId, answers.ground());
        Instant now = clock.instant();
        var accessId = new EmergencyAccessId(UUID.randomUUID());
        var open = new OpenWithReason(
                accessId,
                caseId,
                call.worker(),
                answers.ground(),
                LocalDate.now(clock),
                now,
                sealing.seal(sealing.newSubject(), Purpose.OPENING, new OpeningReason(answers.reason())));
        return desk.perform(
                call,
                List.of(open),
                version -> new Answer(
                        201,
                        "/api/v1/cases/" + PrefixedIds.of(caseId),
                        version,
                        Map.of(
                                "accessId", PrefixedIds.of(accessId),
                                "caseId", PrefixedIds.of(caseId),
                                "until", now.plus(answers.ground().lasts()).toString())));
    }
}
