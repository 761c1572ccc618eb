package tincay.domain.supportcase;

import java.time.LocalDate;

import tincay.domain.eventname.EventName;

/** What happened about the plan for a child that needs protection (Decree 56/2017); what it says stays with the commune. */
public sealed interface ChildPlanEvent extends CaseEvent {

    /** Those who protect children made a plan. */
    @EventName("case.child_plan_made")
    record ChildPlanMade(CaseId caseId, LocalDate on) implements ChildPlanEvent {}

    /** The commune approved the plan. */
    @EventName("case.child_plan_approved")
    record ChildPlanApproved(CaseId caseId, LocalDate on) implements ChildPlanEvent {}
}
