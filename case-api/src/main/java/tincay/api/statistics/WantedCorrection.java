package tincay.api.statistics;

import java.util.List;

import tincay.projections.releases.Published;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.TablePlan;

/**
 * What somebody wants to have counted and drawn again.
 *
 * @param newest the release as it reads now
 * @param price what a case can lose by it at most, beyond what it can lose already
 * @param left of what was laid aside, before
 */
public record WantedCorrection(Plan plan, Published newest, List<TablePlan> tables, double price, double left) {

    public WantedCorrection {
        tables = List.copyOf(tables);
    }

    /** The period it is about. */
    public Period period() {
        return newest.artefact().period();
    }

    List<String> names() {
        return tables.stream().map(TablePlan::name).toList();
    }
}
