package tincay.api.addressdesk;

import java.time.LocalDate;
import java.util.List;

import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.api.privacy.Shown;
import tincay.domain.supportcase.SafetyPlan;

/**
 * What was done for the survivor at the address, as programs read it.
 *
 * @param safetyPlans the one that counts first
 */
record CareAnswer(List<Plan> safetyPlans) {

    /** One safety plan, opened. */
    record Plan(LocalDate on, Shown<SafetyPlan> plan) {}

    static CareAnswer of(OpenFile open) {
        return new CareAnswer(open.file().care().plans().stream()
                .map(agreed -> new Plan(agreed.on(), open.plan(agreed)))
                .toList());
    }
}
