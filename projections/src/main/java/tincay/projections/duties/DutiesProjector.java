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
import tincay.domain.referral.ReferralDuties;
import tincay.domain.referral.ReferralEvent;
import tincay.domain.referral.ReferralEvent.AnswerOverdue;
import tincay.domain.referral.ReferralEvent.ReferralAccepted;
import tincay.domain.referral.ReferralEvent.ReferralDeclined;
import tincay.domain.referral.ReferralEvent.ReferralEndedUnanswered;
import tincay.domain.referral.ReferralEvent.ReferralRevoked;
import tincay.domain.referral.ReferralEvent.ReferralSent;
import tincay.domain.supportcase.CaseDuties;
import tincay.domain.supportcase.CaseEvent;
import tincay.domain.supportcase.CaseEvent.CaseClosed;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseEvent.CommuneNotified;
import tincay.domain.supportcase.CaseEvent.ReferralMade;
import tincay.domain.supportcase.CaseEvent.RiskAssessed;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.DutyEvent.DutyOverdue;
import tincay.domain.supportcase.DutyEvent.HealthWindowNoted;
import tincay.domain.supportcase.PeopleEvent.ChildHarmTold;
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
                DutyOverdue.class,
                HealthWindowNoted.class,
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
                        true);
            case Begun begun ->
                DUTIES.at(begun.id()).fill("begun", begun.begun()).fill("due", begun.due());
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
