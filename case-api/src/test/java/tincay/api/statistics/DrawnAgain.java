package tincay.api.statistics;

import java.util.List;

import tincay.api.Running;
import tincay.projections.releases.CanonicalText;
import tincay.projections.releases.Published;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.TablePlan;

/** A release as it comes out when it is drawn again, whether it was published or not. */
public final class DrawnAgain {

    private DrawnAgain() {}

    public static CanonicalText of(Running node, String release) {
        var draw = node.bean(DrawRelease.class);
        return CanonicalText.of(draw.of(draw.period(release)));
    }

    /** The next revision of a release, whether it was published or not. */
    public static CanonicalText corrected(Running node, Published newest, List<String> tables) {
        Plan plan = node.bean(PlanInForce.class).required();
        List<TablePlan> again = plan.tables().stream()
                .filter(table -> tables.contains(table.name()))
                .toList();
        return CanonicalText.of(node.bean(DrawRelease.class).again(new WantedCorrection(plan, newest, again, 0, 0)));
    }
}
