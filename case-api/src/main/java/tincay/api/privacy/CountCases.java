package tincay.api.privacy;

import java.util.Set;

import org.springframework.stereotype.Component;

import tincay.domain.privacy.SubjectId;
import tincay.projections.statistics.counting.Count;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.TablePlan;
import tincay.projections.statistics.rows.CountedRows;

/** Counts a closed period. Coded facts are in clear only here, one person after the other, and nobody but a release asks. */
@Component
public class CountCases {

    private final CountedRows rows;
    private final SubjectKeys keys;
    private final QuarterKeys quarters;
    private final DrawKeys draws;

    CountCases(CountedRows rows, SubjectKeys keys, QuarterKeys quarters, DrawKeys draws) {
        this.rows = rows;
        this.keys = keys;
        this.quarters = quarters;
        this.draws = draws;
    }

    /**
     * The count of a period by a plan.
     *
     * @throws tincay.domain.refusal.Refused if a key it needs is not there, or not the one it was
     */
    public Count of(Plan plan, Period period) {
        boolean bySealed = plan.tables(period.span()).stream().anyMatch(TablePlan::isBySealed);
        Set<SubjectId> needed = bySealed ? quarters.of(period) : Set.of();
        var facts = new QuarterFacts(keys, quarters, needed, quarters.all());
        var count = new Count(plan, period);
        rows.forEachPerson(period.until(), draws.records(), facts, count::add);
        return count;
    }
}
