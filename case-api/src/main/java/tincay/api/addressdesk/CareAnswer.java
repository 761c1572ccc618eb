package tincay.api.addressdesk;

import java.time.LocalDate;
import java.util.List;

import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.api.privacy.Shown;
import tincay.domain.supportcase.SafetyPlan;
import tincay.domain.supportcase.Support;

/**
 * What was done for the survivor at the address, as programs read it.
 *
 * @param safetyPlans the one that counts first
 */
record CareAnswer(List<Plan> safetyPlans, List<Given> supports) {

    /** One safety plan, opened. */
    record Plan(LocalDate on, Shown<SafetyPlan> plan) {}

    /** One help given, opened. */
    record Given(LocalDate on, Shown<Support> support) {}

    static CareAnswer of(OpenFile open) {
        return new CareAnswer(
                open.file().care().plans().stream()
                        .map(agreed -> new Plan(agreed.on(), open.plan(agreed)))
                        .toList(),
                open.file().care().supports().stream()
                        .map(given -> new Given(given.on(), open.support(given)))
                        .toList());
    }
}
