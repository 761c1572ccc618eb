package tincay.domain.supportcase;

import static tincay.domain.supportcase.ChildPlanRefusal.ALREADY_APPROVED;
import static tincay.domain.supportcase.ChildPlanRefusal.ALREADY_MADE;
import static tincay.domain.supportcase.ChildPlanRefusal.NOT_MADE;
import static tincay.domain.supportcase.ChildPlanRefusal.NO_CHILD;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.ChildPlanEvent.ChildPlanApproved;
import tincay.domain.supportcase.ChildPlanEvent.ChildPlanMade;

/** Whether a child needs protection in this case, and how far the plan for it is. */
final class ChildPlanOfCase {

    private boolean minor;
    private boolean harmTold;
    private @Nullable LocalDate made;
    private boolean approved;

    void isMinor(boolean told) {
        minor = told;
    }

    void harmIsTold() {
        harmTold = true;
    }

    void evolve(ChildPlanEvent event) {
        switch (event) {
            case ChildPlanMade plan -> made = plan.on();
            case ChildPlanApproved _ -> approved = true;
        }
    }

    void mayBeMade() {
        Refused.when(!minor && !harmTold, NO_CHILD);
        Refused.when(made != null, ALREADY_MADE);
    }

    void mayBeApproved(LocalDate on) {
        Refused.when(made == null || on.isBefore(made), NOT_MADE);
        Refused.when(approved, ALREADY_APPROVED);
    }
}
