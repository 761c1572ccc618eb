package tincay.domain.supportcase;

import static tincay.domain.supportcase.CaseRefusal.BELOW_SCORE;
import static tincay.domain.supportcase.CaseRefusal.RAISE_REASON_NEEDED;

import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseCommand.AssessRisk;

/** Judgement raises a level, with a reason, and never lowers it. */
final class RiskRules {

    private RiskRules() {}

    static void mayBeStated(AssessRisk risk) {
        int above = risk.level().compareTo(risk.computed());
        Refused.when(above < 0, BELOW_SCORE);
        Refused.when(above > 0 && !risk.raiseReasoned(), RAISE_REASON_NEEDED);
    }
}
