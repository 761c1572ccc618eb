package tincay.domain.supportcase;

import java.time.LocalDate;

import tincay.domain.privacy.Confidential;

/** What can be recorded of the help given at the address itself. */
public sealed interface CareCommand extends CaseCommand {

    /** The day it happened. */
    LocalDate on();

    /** Records a safety plan made together with the survivor; the newest one counts. */
    record AgreeSafetyPlan(CaseId caseId, LocalDate on, Confidential<SafetyPlan> plan) implements CareCommand {}

    /** Records help given at the address. */
    record GiveSupport(CaseId caseId, LocalDate on, Confidential<Support> support) implements CareCommand {}
}
