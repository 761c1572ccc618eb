package tincay.projections.statistics.attack;

import java.util.List;

import tincay.projections.statistics.plan.Level;
import tincay.projections.statistics.plan.Measure;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.Plans;
import tincay.projections.statistics.plan.Span;
import tincay.projections.statistics.plan.TablePlan;
import tincay.projections.statistics.release.Artefact;

/**
 * R5: somebody who averages the noise away. Nowhere does a number come back as often as the cases opened in a half-year do in
 * the plan of one province: as the total its tables agree on, and through the stock, which was drawn once more. He reads the
 * numbers before they are rounded and weighs all of them in the best linear way. How unsure a total is follows from the plan;
 * how much surer he gets is measured.
 */
final class AveragingAll {

    private static final Plan PLAN = ofWhatComesBack(Plans.named("H-1"));
    private static final String PROVINCE = "01";
    private static final double OF_ROUNDING = 1 / 12.0;

    private double gained;
    private int number;

    /** Whatever was counted, the noise is the same; so nobody was. */
    AveragingAll(int times) {
        var nobody = new Counted(PLAN, List.of());
        for (int i = 0; i < times; i++) {
            average(new Press(nobody, new SeededHash(500_000 + i)));
        }
    }

    /** The yearly tables were made to agree with totals told before, so they say nothing more about them. */
    private static Plan ofWhatComesBack(Plan whole) {
        return new Plan(
                whole.name(),
                whole.areas(),
                whole.freezes(),
                whole.tables().stream()
                        .filter(table -> table.measure() == Measure.STOCK
                                || (table.measure().hasOneTotal() && table.span() == Span.HALF_YEAR))
                        .toList());
    }

    private void average(Press press) {
        double first = total(press, CountryPlan.FIRST_HALF, "opened");
        double second = total(press, CountryPlan.SECOND_HALF, "opened");
        double closed =
                total(press, CountryPlan.FIRST_HALF, "closed") + total(press, CountryPlan.SECOND_HALF, "closed");
        double ofOpened = variance(Measure.OPENED);
        double ofClosed = 2 * variance(Measure.CLOSED);
        double direct = table("stock").row().variance();
        double carried = 2 * ofOpened + ofClosed;
        double weight = carried / (carried + direct);
        double stock = first + second - closed;
        double drawn = stock + (total(press, CountryPlan.YEAR, "stock") - stock) / weight;
        double openedByStock = drawn + closed;
        double moved = ofOpened / (carried + direct) * (openedByStock - first - second);
        add(first, first + moved);
        add(second, second + moved);
    }

    private void add(double total, double estimate) {
        gained += total * total - estimate * estimate;
        number++;
    }

    private static double total(Press press, Period period, String table) {
        Artefact artefact = press.of(period);
        return artefact.table(table, PROVINCE).orElseThrow().total();
    }

    /** How unsure the total of a half-year is. */
    private static double variance(Measure measure) {
        return 1
                / PLAN.tables(Span.HALF_YEAR).stream()
                        .filter(table -> table.level() == Level.PROVINCE && table.measure() == measure)
                        .mapToDouble(table -> 1 / ShownNumbers.spread(table))
                        .sum();
    }

    private static TablePlan table(String name) {
        return PLAN.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Finding> findings() {
        double deviation = Math.sqrt(variance(Measure.OPENED) + OF_ROUNDING - gained / number);
        return List.of(
                Finding.atLeast(
                        2.4, "R5", "averaging all that is published: standard deviation that is left", deviation),
                Finding.atLeast(
                        0.80,
                        "R5",
                        "the same over that of one draw",
                        deviation / Math.sqrt(table("opened").row().variance())));
    }
}
