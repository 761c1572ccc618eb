package tincay.domain.supportcase;

import static tincay.domain.supportcase.CaseModel.first;

import java.time.LocalDate;

import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseCommand.OpenCase;
import tincay.domain.supportcase.ChildPlanCommand.RecordChildPlan;
import tincay.domain.supportcase.ChildPlanCommand.RecordChildPlanApproval;
import tincay.domain.supportcase.CorrectionCommand.CorrectFacts;
import tincay.domain.supportcase.PeopleCommand.RecordAnswers;

/** The rules about the plan for a child once more. */
final class ChildPlanModel {

    private boolean child;
    private boolean harmed;
    private LocalDate made = LocalDate.MAX;
    private boolean approved;

    String refusal(ChildPlanCommand wish) {
        return switch (wish) {
            case RecordChildPlan _ ->
                first(
                        child || harmed ? "" : "child-plan.no-child",
                        made.equals(LocalDate.MAX) ? "" : "child-plan.already-made");
            case RecordChildPlanApproval c ->
                first(
                        c.on().isBefore(made) ? "child-plan.not-made" : "",
                        approved ? "child-plan.already-approved" : "");
        };
    }

    static LocalDate on(ChildPlanCommand wish) {
        return switch (wish) {
            case RecordChildPlan c -> c.on();
            case RecordChildPlanApproval c -> c.on();
        };
    }

    void granted(Command wish) {
        switch (wish) {
            case OpenCase c -> child = c.minor();
            case CorrectFacts c -> child = c.minor();
            case RecordAnswers c -> harmed |= c.childHarmed();
            case RecordChildPlan c -> made = c.on();
            case RecordChildPlanApproval _ -> approved = true;
            default -> {}
        }
    }
}
