package tincay.domain.supportcase;

import java.time.LocalDate;

/** What can be asked of a case about the plan for a child. */
public sealed interface ChildPlanCommand extends CaseCommand {

    /** Records that those who protect children made a plan. */
    record RecordChildPlan(CaseId caseId, LocalDate on) implements ChildPlanCommand {}

    /** Records that the commune approved it. */
    record RecordChildPlanApproval(CaseId caseId, LocalDate on) implements ChildPlanCommand {}
}
