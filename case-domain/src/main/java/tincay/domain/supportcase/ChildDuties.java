package tincay.domain.supportcase;

import static tincay.domain.duty.Deadlines.IN_FORCE;
import static tincay.domain.duty.Deadlines.beginOf;

import java.time.Instant;
import java.util.List;

import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyChange;
import tincay.domain.duty.DutyChange.Begun;
import tincay.domain.duty.DutyChange.Done;
import tincay.domain.duty.DutyChange.Listed;
import tincay.domain.duty.DutyChange.Waived;
import tincay.domain.duty.DutyId;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.ChildPlanEvent.ChildPlanApproved;
import tincay.domain.supportcase.ChildPlanEvent.ChildPlanMade;
import tincay.domain.supportcase.CorrectionEvent.FactsCorrected;
import tincay.domain.supportcase.PeopleEvent.ChildHarmTold;

/** Which facts begin and end what is owed to a child (Decree 56/2017): measures at once, a plan, its approval. */
final class ChildDuties {

    private ChildDuties() {}

    static List<DutyChange> of(CaseOpened opened) {
        Instant came = opened.minor() ? beginOf(opened.on()) : null;
        return List.of(
                new Listed(
                        Duty.CHILD_PROTECTION,
                        opened.caseId(),
                        came,
                        opened.minor() ? IN_FORCE.childProtection(opened.on(), null) : null),
                new Listed(
                        Duty.CHILD_PLAN,
                        opened.caseId(),
                        came,
                        opened.minor() ? IN_FORCE.childPlan(opened.on()) : null),
                new Listed(Duty.CHILD_PLAN_APPROVAL, opened.caseId(), null, null));
    }

    /** That somebody is a child is owed from the day it was learnt; what was done before stays done. */
    static List<DutyChange> of(FactsCorrected corrected) {
        DutyId measures = DutyId.of(Duty.CHILD_PROTECTION, corrected.caseId());
        DutyId plan = DutyId.of(Duty.CHILD_PLAN, corrected.caseId());
        return corrected.minor()
                ? List.of(
                        new Waived(measures, false),
                        new Waived(plan, false),
                        new Begun(measures, beginOf(corrected.on()), IN_FORCE.childProtection(corrected.on(), null)),
                        new Begun(plan, beginOf(corrected.on()), IN_FORCE.childPlan(corrected.on())))
                : List.of(new Waived(measures, true), new Waived(plan, true));
    }

    /** A child that was harmed is protected whoever the case is about; the survivor's own age is not asked. */
    static List<DutyChange> of(ChildHarmTold told) {
        Instant begun = told.at() == null ? beginOf(told.on()) : told.at();
        return List.of(
                new Begun(
                        DutyId.of(Duty.CHILD_PROTECTION, told.caseId()),
                        begun,
                        IN_FORCE.childProtection(told.on(), told.at())),
                new Begun(DutyId.of(Duty.CHILD_PLAN, told.caseId()), begun, IN_FORCE.childPlan(told.on())));
    }

    static List<DutyChange> of(ChildPlanEvent event) {
        DutyId approval = DutyId.of(Duty.CHILD_PLAN_APPROVAL, event.caseId());
        return switch (event) {
            case ChildPlanMade made ->
                List.of(
                        Done.on(DutyId.of(Duty.CHILD_PLAN, made.caseId()), made.on()),
                        new Begun(approval, beginOf(made.on()), IN_FORCE.childPlanApproval(made.on())));
            case ChildPlanApproved approved -> List.of(Done.on(approval, approved.on()));
        };
    }
}
