package tincay.api.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.addressdesk.OwnCases;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.privacy.Admission;
import tincay.api.privacy.Sealing;
import tincay.api.privacy.Shown;
import tincay.domain.access.Hidden;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.UrgentCommand.ReviewUrgentSharing;
import tincay.domain.supportcase.UrgentFinding;
import tincay.domain.supportcase.UrgentReasons;
import tincay.domain.supportcase.UrgentSharingId;
import tincay.domain.worker.WorkerId;
import tincay.projections.casefile.CaseFile;
import tincay.projections.casefile.UrgentView;
import tincay.projections.duties.Duties;
import tincay.projections.duties.DutyRow;

/** Looks at what was shared in urgency, as a second person who has read the case. */
@Component
class ReviewUrgency {

    private final Duties duties;
    private final Admission admission;
    private final OwnCases cases;
    private final CaseFile files;
    private final Disclosure disclosure;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    ReviewUrgency(
            Duties duties,
            Admission admission,
            OwnCases cases,
            CaseFile files,
            Disclosure disclosure,
            Sealing sealing,
            CommandDesk desk,
            Clock clock) {
        this.duties = duties;
        this.admission = admission;
        this.cases = cases;
        this.files = files;
        this.disclosure = disclosure;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    List<DutyRow> waitingFor(WorkerId supervisor) {
        return duties.reviewsSupervisedBy(supervisor, LocalDate.now(clock));
    }

    /** Why it was shared, for a supervisor who has opened the case as well; reading it is logged. */
    @Nullable
    Shown<UrgentReasons> reasons(DutyRow waiting, WorkerId supervisor) {
        if (!admission.sees(supervisor, waiting.caseId())) {
            return null;
        }
        var sealed = files.of(waiting.caseId()).orElseThrow(Hidden::new).urgencies().stream()
                .map(UrgentView::decided)
                .filter(decided -> decided.sharingId().value().equals(waiting.about()))
                .findFirst()
                .orElseThrow(Hidden::new)
                .reasons();
        return Shown.of(disclosure
                .open(supervisor, waiting.caseId(), DisclosurePurpose.CASE_WORK, List.of(sealed))
                .of(sealed, UrgentReasons.class));
    }

    Answer review(CaseId caseId, UrgentSharingId sharingId, ReviewAnswers answers, Call call) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var review = new ReviewUrgentSharing(
                caseId,
                sharingId,
                call.worker(),
                answers.result(),
                LocalDate.ofInstant(now, clock.getZone()),
                now,
                sealing.seal(
                        cases.survivorOf(call.worker(), caseId), Purpose.URGENT, new UrgentFinding(answers.words())));
        return desk.perform(
                call.withoutVersion(),
                List.of(review),
                version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of()));
    }
}
