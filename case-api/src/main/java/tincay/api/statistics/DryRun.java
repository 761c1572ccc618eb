package tincay.api.statistics;

import java.util.List;

import org.springframework.stereotype.Component;

import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.TablePlan;

/** What a release or a correction would publish, told by the plan alone: no case is looked at. */
@Component
public class DryRun {

    private final PlanInForce plan;
    private final DrawRelease draw;
    private final Corrections corrections;

    DryRun(PlanInForce plan, DrawRelease draw, Corrections corrections) {
        this.plan = plan;
        this.draw = draw;
        this.corrections = corrections;
    }

    /**
     * A release as it is planned.
     *
     * @param tables those of this period
     */
    public record Planned(Plan plan, Period period, List<TablePlan> tables) {}

    /**
     * The release of that name.
     *
     * @throws tincay.domain.refusal.Refused if there is no such period, or no plan
     */
    public Planned of(String name) {
        Plan inForce = plan.required();
        Period period = draw.period(name);
        return new Planned(inForce, period, inForce.tables(period.span()));
    }

    /**
     * Tables of a release that would be drawn again, and what that costs.
     *
     * @throws tincay.domain.refusal.Refused if it was not published, or one of them is never drawn again
     */
    public WantedCorrection ofCorrection(String release, List<String> tables) {
        return corrections.wanted(release, tables);
    }

    /**
     * Whether it would be refused today.
     *
     * @throws tincay.domain.refusal.Refused if so
     */
    public void check(WantedCorrection wanted) {
        corrections.number(wanted);
    }
}
