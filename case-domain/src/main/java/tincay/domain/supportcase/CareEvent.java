package tincay.domain.supportcase;

import java.time.LocalDate;

import tincay.domain.eventname.EventName;
import tincay.domain.privacy.Confidential;

/** What was done for the survivor at the address itself. */
public sealed interface CareEvent extends CaseEvent {

    /** A safety plan was made together with the survivor; earlier ones stay readable. */
    @EventName("case.safety_plan_agreed")
    record SafetyPlanAgreed(CaseId caseId, LocalDate on, Confidential<SafetyPlan> plan) implements CareEvent {}

    /** Help was given at the address; of which kind is sealed with its words. */
    @EventName("case.support_given")
    record SupportGiven(CaseId caseId, LocalDate on, Confidential<Support> support) implements CareEvent {}
}
