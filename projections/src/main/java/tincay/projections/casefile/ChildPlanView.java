package tincay.projections.casefile;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.supportcase.ChildPlanEvent.ChildPlanApproved;
import tincay.domain.supportcase.ChildPlanEvent.ChildPlanMade;
import tincay.domain.supportcase.OfCase;
import tincay.domain.supportcase.PeopleEvent.ChildHarmTold;

/** The plan for a child that needs protection: whether one was harmed, and when others made and approved the plan. */
public final class ChildPlanView {

    private boolean harmTold;
    private @Nullable LocalDate madeOn;
    private @Nullable LocalDate approvedOn;

    void take(OfCase fact) {
        switch (fact) {
            case ChildHarmTold _ -> harmTold = true;
            case ChildPlanMade made -> madeOn = made.on();
            case ChildPlanApproved approved -> approvedOn = approved.on();
            default -> {}
        }
    }

    /** Whether it was told that a child was harmed; the survivor's own age is asked elsewhere. */
    public boolean isHarmTold() {
        return harmTold;
    }

    public @Nullable LocalDate madeOn() {
        return madeOn;
    }

    public @Nullable LocalDate approvedOn() {
        return approvedOn;
    }
}
