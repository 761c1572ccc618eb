package tincay.api.addressdesk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.Checks;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.privacy.Sealing;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.UrgentCommand.JustifyUrgentSharing;
import tincay.domain.supportcase.UrgentReasons;
import tincay.domain.supportcase.UrgentSharingId;
import tincay.domain.worker.WorkerId;

/** Says why something is shared before anybody can agree; the reasons are sealed under the survivor's key. */
@Component
class ShareInUrgency {

    private final OwnCases cases;
    private final Receivers receivers;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    ShareInUrgency(OwnCases cases, Receivers receivers, Sealing sealing, CommandDesk desk, Clock clock) {
        this.cases = cases;
        this.receivers = receivers;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    Answer justify(CaseId caseId, UrgentAnswers answers, Call call) {
        check(new Checks(), "", answers).done();
        SubjectId survivor = cases.survivorOf(call.worker(), caseId);
        JustifyUrgentSharing justify = command(caseId, survivor, answers, call.worker(), false);
        return desk.perform(
                call,
                List.of(justify),
                version -> new Answer(
                        201,
                        OwnCases.pathOf(caseId),
                        version,
                        Map.of("urgentSharingId", PrefixedIds.of(justify.sharingId()))));
    }

    /** What is wrong with the answers, with the fields as they stand in the request. */
    Checks check(Checks checks, String at, UrgentAnswers answers) {
        return receivers.check(
                answers.check(checks, at), at + "recipient", answers.recipient().recipient());
    }

    /** @param recordUnanswered whether nobody could be asked either whether it may be written down */
    JustifyUrgentSharing command(
            CaseId caseId, SubjectId survivor, UrgentAnswers answers, WorkerId worker, boolean recordUnanswered) {
        Instant decided = answers.decidedAt() == null
                ? clock.instant().truncatedTo(ChronoUnit.MILLIS)
                : answers.decidedAt().toInstant();
        return new JustifyUrgentSharing(
                caseId,
                new UrgentSharingId(UUID.randomUUID()),
                answers.recipient().recipient(),
                answers.dataGroups(),
                recordUnanswered,
                worker,
                LocalDate.ofInstant(decided, clock.getZone()),
                decided,
                answers.toldOn(),
                sealing.seal(
                        survivor,
                        Purpose.URGENT,
                        new UrgentReasons(
                                answers.threat(),
                                answers.whyNoConsent(),
                                answers.ifWeWait(),
                                answers.notToldBecause())));
    }
}
