package tincay.api.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.privacy.Admission;
import tincay.api.privacy.Sealing;
import tincay.api.privacy.Shown;
import tincay.domain.access.Hidden;
import tincay.domain.emergencyaccess.EmergencyAccessCommand;
import tincay.domain.emergencyaccess.EmergencyAccessEvent.AccessOpened;
import tincay.domain.emergencyaccess.EmergencyAccessId;
import tincay.domain.emergencyaccess.OpeningReason;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.privacy.Purpose;
import tincay.domain.worker.WorkerId;
import tincay.projections.casefile.CaseFile;
import tincay.projections.casefile.Entry;
import tincay.projections.openings.Openings;
import tincay.projections.openings.Openings.Opening;

/** Looks at emergencies afterwards, as a second person who has read the case. */
@Component
class ReviewOpening {

    private final Openings openings;
    private final Admission admission;
    private final CaseFile files;
    private final Disclosure disclosure;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    ReviewOpening(
            Openings openings,
            Admission admission,
            CaseFile files,
            Disclosure disclosure,
            Sealing sealing,
            CommandDesk desk,
            Clock clock) {
        this.openings = openings;
        this.admission = admission;
        this.files = files;
        this.disclosure = disclosure;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    List<Opening> waitingFor(WorkerId supervisor) {
        return openings.toReview(supervisor, LocalDate.now(clock));
    }

    /** Why it was opened, for a supervisor who has opened the case as well; reading it is logged. */
    @Nullable
    Shown<OpeningReason> reason(Opening opening, WorkerId supervisor) {
        if (!admission.sees(supervisor, opening.caseId())) {
            return null;
        }
        Confidential<OpeningReason> sealed = files.of(opening.caseId()).orElseThrow(Hidden::new).timeline().stream()
                .map(Entry::fact)
                .filter(AccessOpened.class::isInstance)
                .map(AccessOpened.class::cast)
                .filter(opened -> opened.accessId().equals(opening.accessId()))
                .findFirst()
                .orElseThrow(Hidden::new)
                .reason();
        return Shown.of(disclosure
                .open(supervisor, opening.caseId(), DisclosurePurpose.CASE_WORK, List.of(sealed))
                .of(sealed, OpeningReason.class));
    }

    Answer review(EmergencyAccessId accessId, ReviewAnswers answers, Call call) {
        Opening opening = openings.one(accessId).orElseThrow(Hidden::new);
        admission.toSee(call.worker(), opening.caseId());
        var review = new EmergencyAccessCommand.ReviewOpening(
                accessId,
                opening.caseId(),
                call.worker(),
                answers.result(),
                LocalDate.now(clock),
                sealing.seal(sealing.newSubject(), Purpose.OPENING, new OpeningReason(answers.words())));
        return desk.perform(
                call.withoutVersion(),
                List.of(review),
                version -> new Answer(201, "/api/v1/emergency-access", version, Map.of()));
    }
}
