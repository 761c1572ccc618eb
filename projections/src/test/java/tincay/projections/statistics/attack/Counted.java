package tincay.projections.statistics.attack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tincay.projections.statistics.counting.Cells;
import tincay.projections.statistics.counting.Count;
import tincay.projections.statistics.counting.CountedCase;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.TablePlan;

/** Cases counted once, to be published under as many keys as somebody likes. */
final class Counted {

    private final Plan plan;
    private final List<CountedCase> cases;
    private final Map<Period, Count> counts = new HashMap<>();

    Counted(Plan plan, List<CountedCase> cases) {
        this.plan = plan;
        this.cases = cases;
    }

    Plan plan() {
        return plan;
    }

    Count of(Period period) {
        return counts.computeIfAbsent(period, missing -> {
            var count = new Count(plan, missing);
            cases.forEach(one -> count.add(List.of(one)));
            return count;
        });
    }

    Cells of(TablePlan table, Period period, String area) {
        return of(period).of(table, area);
    }
}
