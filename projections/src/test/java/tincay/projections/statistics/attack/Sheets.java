package tincay.projections.statistics.attack;

import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.TablePlan;

/** A way of publishing. */
interface Sheets {

    Sheet of(TablePlan table, Period period, String area);
}
