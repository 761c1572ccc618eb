package tincay.projections.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import tincay.domain.supportcase.CareEvent.SafetyPlanAgreed;
import tincay.domain.supportcase.CareEvent.SupportGiven;
import tincay.domain.supportcase.OfCase;

/** What was done for the survivor at the address, still sealed. */
public final class CareView {

    private final List<SafetyPlanAgreed> plans = new ArrayList<>();
    private final List<SupportGiven> supports = new ArrayList<>();

    void take(OfCase fact) {
        switch (fact) {
            case SafetyPlanAgreed plan -> plans.add(plan);
            case SupportGiven support -> supports.add(support);
            default -> {}
        }
    }

    /** The safety plans, the one that counts first: agreed last, and of one day written down last. */
    public List<SafetyPlanAgreed> plans() {
        return plans.reversed().stream()
                .sorted(Comparator.comparing(SafetyPlanAgreed::on).reversed())
                .toList();
    }

    /** The help given, as it was recorded. */
    public List<SupportGiven> supports() {
        return List.copyOf(supports);
    }
}
