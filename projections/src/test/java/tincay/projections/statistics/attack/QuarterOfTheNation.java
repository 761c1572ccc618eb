package tincay.projections.statistics.attack;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import tincay.projections.statistics.counting.Cells;
import tincay.projections.statistics.counting.CountedCase;
import tincay.projections.statistics.plan.Level;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.Plans;
import tincay.projections.statistics.plan.Span;
import tincay.projections.statistics.plan.TablePlan;

/** How far what was opened in a quarter in all the country is from the true number, its months being told before. */
final class QuarterOfTheNation {

    private static final String NATION = "VN";

    private final Errors errors = new Errors();

    QuarterOfTheNation(List<CountedCase> cases, int times) {
        Plan plan = ofTheNationOnly();
        TablePlan table = plan.tables(Span.QUARTER).getFirst();
        var counted = new Counted(plan, cases);
        for (int i = 0; i < times; i++) {
            var press = new Press(counted, new SeededHash(700_000 + i));
            for (int quarter = 1; quarter <= 4; quarter++) {
                var period = new Period(Span.QUARTER, 2026, quarter);
                Cells truth = counted.of(table, period, NATION);
                errors.add(
                        press.of(table, period, NATION).total(),
                        IntStream.range(0, table.size()).mapToLong(truth::count).sum());
            }
        }
    }

    private static Plan ofTheNationOnly() {
        Plan country = Plans.named("country-2");
        return new Plan(
                country.name(),
                Map.of(Level.NATION, List.of(NATION)),
                country.freezes(),
                country.tables().stream()
                        .filter(table -> table.level() == Level.NATION)
                        .toList());
    }

    List<Finding> findings() {
        return List.of(Finding.atMost(9.5, "use", "nation, opened in a quarter: mean error", errors.mean()));
    }
}
