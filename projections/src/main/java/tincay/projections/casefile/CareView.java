package tincay.projections.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.supportcase.CareEvent.SafetyPlanAgreed;
import tincay.domain.supportcase.CareEvent.SupportGiven;
import tincay.domain.supportcase.DutyEvent.NotReferred;
import tincay.domain.supportcase.FollowUpEvent.FollowUpDone;
import tincay.domain.supportcase.FollowUpEvent.FollowUpMissed;
import tincay.domain.supportcase.FollowUpEvent.FollowUpPlanned;
import tincay.domain.supportcase.FollowUpId;
import tincay.domain.supportcase.OfCase;

/** What was done for the survivor at the address, still sealed. */
public final class CareView {

    private final List<SafetyPlanAgreed> plans = new ArrayList<>();
    private final List<SupportGiven> supports = new ArrayList<>();
    private final List<NotReferred> unreferred = new ArrayList<>();
    private final Map<FollowUpId, FollowUpView> followUps = new LinkedHashMap<>();
    private final ChildPlanView childPlan = new ChildPlanView();

    void take(OfCase fact) {
        childPlan.take(fact);
        switch (fact) {
            case SafetyPlanAgreed plan -> plans.add(plan);
            case SupportGiven support -> supports.add(support);
            case NotReferred reasoned -> unreferred.add(reasoned);
            case FollowUpPlanned plan -> followUps.put(plan.followUpId(), FollowUpView.of(plan));
            case FollowUpDone done -> {
                followUps.computeIfPresent(done.followUpId(), (id, followUp) -> followUp.done(done));
                if (done.outcome() == FollowUpOutcome.WANTS_NO_MORE) {
                    followUps.replaceAll(
                            (id, followUp) -> followUp.isUnanswered() ? followUp.nowCalledOff() : followUp);
                }
            }
            case FollowUpMissed missed ->
                followUps.computeIfPresent(missed.followUpId(), (id, followUp) -> followUp.missed(missed));
            default -> {}
        }
    }

    /** The safety plans, the one that counts first: agreed last, and of one day written down last. */
    public List<SafetyPlanAgreed> plans() {
        return plans.reversed().stream()
                .sorted(Comparator.comparing(SafetyPlanAgreed::on).reversed())
                .toList();
    }

    /** The follow-ups by the day they were planned for. */
    public List<FollowUpView> followUps() {
        return followUps.values().stream()
                .sorted(Comparator.comparing(followUp -> followUp.planned().plannedFor()))
                .toList();
    }

    /** Why the survivor was referred to nobody although the danger was high, as it was recorded. */
    public List<NotReferred> unreferred() {
        return List.copyOf(unreferred);
    }

    /** How far the plan for a child is, where there is one. */
    public ChildPlanView childPlan() {
        return childPlan;
    }

    /** The help given, as it was recorded. */
    public List<SupportGiven> supports() {
        return List.copyOf(supports);
    }
}
