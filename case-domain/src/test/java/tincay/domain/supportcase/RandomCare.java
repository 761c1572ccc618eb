package tincay.domain.supportcase;

import static tincay.domain.Facts.sealed;

import java.util.SplittableRandom;

import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CareCommand.AgreeSafetyPlan;
import tincay.domain.supportcase.CareCommand.GiveSupport;

/** What people at an address record of their help, as it comes to their mind. */
final class RandomCare {

    private final Chance chance;
    private final CaseId caseId;

    RandomCare(SplittableRandom random, CaseId caseId) {
        this.chance = new Chance(random);
        this.caseId = caseId;
    }

    CaseCommand next() {
        return chance.percent(50)
                ? new AgreeSafetyPlan(caseId, chance.day(), sealed(Purpose.SAFETY_PLAN))
                : new GiveSupport(caseId, chance.day(), sealed(Purpose.SUPPORT));
    }
}
