package tincay.projections.duties;

import static tincay.projections.duties.DutiesTable.CASES;
import static tincay.projections.duties.DutiesTable.DUTIES;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import tincay.domain.duty.DutyChange;
import tincay.domain.duty.DutyChange.Anew;
import tincay.domain.duty.DutyChange.Begun;
import tincay.domain.duty.DutyChange.Done;
import tincay.domain.duty.DutyChange.Listed;
import tincay.domain.duty.DutyChange.Missed;
import tincay.domain.duty.DutyChange.Waived;
import tincay.domain.duty.DutyChange.Within;
import tincay.domain.nocontact.NoContactDuties;
import tincay.domain.nocontact.NoContactEvent;
import tincay.domain.nocontact.NoContactEvent.NoContactDecisionOverdue;
import tincay.domain.nocontact.NoContactEvent.NoContactOrdered;
import tincay.domain.nocontact.NoContactEvent.NoContactRefused;
import tincay.domain.nocontact.NoContactEvent.NoContactRequested;
import tincay.domain.referral.ReferralDuties;
import tincay.domain.referral.ReferralEvent;
import tincay.domain.referral.ReferralEvent.AnswerOverdue;
import tincay.domain.referral.ReferralEvent.ReferralAccepted;
import tincay.domain.referral.ReferralEvent.ReferralDeclined;
import tincay.domain.referral.ReferralEvent.ReferralEndedUnanswered;
import tincay.domain.referral.ReferralEvent.ReferralRevoked;
import tincay.domain.referral.ReferralEvent.ReferralSent;
import tincay.domain.stay.StayDuties;
import tincay.domain.stay.StayEvent;
import tincay.domain.stay.StayEvent.StayEnded;
import tincay.domain.stay.StayEvent.StayExtended;
import tincay.domain.stay.StayEvent.StayLimitReached;
import tincay.domain.stay.StayEvent.StayMoved;
import tincay.domain.stay.StayEvent.StayReviewOverdue;
import tincay.domain.stay.StayEvent.StayReviewed;
import tincay.domain.stay.StayEvent.StayStarted;
import tincay.domain.supportcase.CareEvent.SafetyPlanAgreed;
import tincay.domain.supportcase.CaseDuties;
import tincay.domain.supportcase.CaseEvent;
import tincay.domain.supportcase.CaseEvent.CaseClosed;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseEvent.CommuneNotified;
import tincay.domain.supportcase.CaseEvent.ReferralMade;
import tincay.domain.supportcase.CaseEvent.RiskAssessed;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.CaseStayEvent.StayFinished;
import tincay.domain.supportcase.ChildPlanEvent.ChildPlanApproved;
import tincay.domain.supportcase.ChildPlanEvent.ChildPlanMade;
import tincay.domain.supportcase.CorrectionEvent.FactsCorrected;
import tincay.domain.supportcase.DutyEvent.AskingAgainOwed;
import tincay.domain.supportcase.DutyEvent.DutyOverdue;
import tincay.domain.supportcase.DutyEvent.HealthWindowNoted;
import tincay.domain.supportcase.DutyEvent.NotReferred;
import tincay.domain.supportcase.DutyEvent.ReassessmentOwed;
import tincay.domain.supportcase.FollowUpEvent.FollowUpDone;
import tincay.domain.supportcase.FollowUpEvent.FollowUpMissed;
import tincay.domain.supportcase.FollowUpEvent.FollowUpPlanned;
import tincay.domain.supportcase.NoticeEvent.NotificationWithheld;
import tincay.domain.supportcase.PeopleEvent.ChildHarmTold;
import tincay.domain.supportcase.TellingEvent.PartnerTellingOwed;
import tincay.domain.supportcase.TellingEvent.PartnerTold;
import tincay.domain.supportcase.TransferEvent.TransferAccepted;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingAgreed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingDeclined;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingJustified;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingReviewed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingTold;
import tincay.projections.Change;
import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Shape;

/** Keeps what is owed in each case, as the streams themselves say what their facts begin and end. */
@Component
class DutiesProjector implements ReadModel {

    @Override
    public String name() {
        return "duties";
    }

    @Override
    public List<Shape> tables() {
        return List.of(DUTIES, CASES);
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(
                CaseOpened.class,
                CommuneNotified.class,
                RiskAssessed.class,
                ReferralMade.class,
                CaseClosed.class,
                CaseReopened.class,
                TransferAccepted.class,
                DutyOverdue.class,
                NotificationWithheld.class,
                PartnerTellingOwed.class,
                PartnerTold.class,
                UrgentSharingJustified.class,
                UrgentSharingReviewed.class,
                UrgentSharingAgreed.class,
                UrgentSharingTold.class,
                UrgentSharingDeclined.class,
                ReassessmentOwed.class,
                AskingAgainOwed.class,
                ChildPlanMade.class,
                ChildPlanApproved.class,
                HealthWindowNoted.class,
                NotReferred.class,
                SafetyPlanAgreed.class,
                FactsCorrected.class,
                FollowUpPlanned.class,
                FollowUpDone.class,
                FollowUpMissed.class,
                StayFinished.class,
                StayStarted.class,
                StayExtended.class,
                StayMoved.class,
                StayEnded.class,
                StayLimitReached.class,
                StayReviewed.class,
                StayReviewOverdue.class,
                NoContactRequested.class,
                NoContactOrdered.class,
                NoContactRefused.class,
                NoContactDecisionOverdue.class,
                ChildHarmTold.class,
                ReferralSent.class,
                ReferralAccepted.class,
                ReferralDeclined.class,
                ReferralEndedUnanswered.class,
                ReferralRevoked.class,
                AnswerOverdue.class);
    }

    @Override
    public List<Change> fold(Recorded recorded) {
        return switch (recorded.fact()) {
            case CaseEvent event -> ofCase(event);
            case ReferralEvent event -> owed(event.caseId(), ReferralDuties.of(event));
            case StayEvent event -> owed(event.caseId(), StayDuties.of(event));
            case NoContactEvent event -> owed(event.caseId(), NoContactDuties.of(event));
            default -> List.of();
        };
    }

    private static List<Change> ofCase(CaseEvent event) {
        List<Change> changes = new ArrayList<>(owed(event.caseId(), CaseDuties.of(event)));
        switch (event) {
            case CaseOpened opened ->
                changes.add(CASES.row(opened.caseId(), opened.caseNumber().value(), opened.addressId(), false));
            case CaseClosed closed -> changes.add(CASES.at(closed.caseId()).set("closed", true));
            case CaseReopened again -> changes.add(CASES.at(again.caseId()).set("closed", false));
            case TransferAccepted moved -> changes.add(CASES.at(moved.caseId()).set("address", moved.to()));
            default -> {}
        }
        return changes;
    }

    private static List<Change> owed(CaseId caseId, List<DutyChange> changes) {
        return changes.stream().map(change -> owed(caseId, change)).toList();
    }

    private static Change owed(CaseId caseId, DutyChange change) {
        return switch (change) {
            case Listed listed ->
                DUTIES.row(
                        listed.id(),
                        caseId,
                        listed.duty(),
                        listed.about(),
                        listed.begun(),
                        listed.due(),
                        null,
                        false,
                        true,
                        false);
            case Begun begun ->
                DUTIES.at(begun.id()).fill("begun", begun.begun()).fill("due", begun.due());
            case Within within ->
                DUTIES.at(within.id()).fill("begun", within.begun()).bringForward("due", within.due());
            case Waived waived -> DUTIES.at(waived.id()).set("waived", waived.waived());
            case Anew anew ->
                DUTIES.at(anew.id())
                        .set("begun", anew.begun())
                        .set("due", anew.due())
                        .set("done", null)
                        .set("missed", false)
                        .set("waits", true);
            case Done done -> DUTIES.at(done.id()).fill("done", done.at()).set("waits", false);
            case Missed missed -> DUTIES.at(missed.id()).set("missed", true).set("waits", false);
        };
    }
}
