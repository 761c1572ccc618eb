package tincay.projections.statistics.attack;

import java.util.List;

import tincay.projections.statistics.counting.Cells;
import tincay.projections.statistics.draw.KeyedHash;
import tincay.projections.statistics.plan.Level;
import tincay.projections.statistics.plan.Measure;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.TablePlan;
import tincay.projections.statistics.release.Artefact.Cell;
import tincay.projections.statistics.release.Artefact.Numbers;

/** No attack but what a leader is left with: how far published numbers of the country's plan are from the true ones. */
final class Usefulness implements Attack {

    private final Errors communes = new Errors();
    private final Errors cells = new Errors();
    private final Errors opened = new Errors();
    private final Errors closed = new Errors();
    private final Errors stock = new Errors();
    private final Errors all = new Errors();

    @Override
    public void on(World world) {
        for (KeyedHash key : world.keys()) {
            Press press = world.press(key);
            for (Period period : List.of(CountryPlan.FIRST_HALF, CountryPlan.SECOND_HALF, CountryPlan.YEAR)) {
                for (TablePlan table : CountryPlan.PLAN.tables(period.span())) {
                    if (table.level() != Level.NATION) {
                        CountryPlan.PLAN
                                .areas(table)
                                .forEach(area -> compare(
                                        table,
                                        press.of(table, period, area),
                                        world.counted().of(table, period, area)));
                    }
                }
            }
        }
    }

    private void compare(TablePlan table, Numbers numbers, Cells truth) {
        List<Cell> published = numbers.cells();
        long sum = 0;
        for (int cell = 0; cell < published.size(); cell++) {
            of(table).add(published.get(cell).value(), truth.count(cell));
            all.add(published.get(cell).value(), truth.count(cell));
            sum += truth.count(cell);
        }
        if (table.equals(CountryPlan.BY_FORM)) {
            opened.add(numbers.total(), sum);
        }
    }

    private Errors of(TablePlan table) {
        if (table.level() == Level.COMMUNE) {
            return communes;
        }
        return table.measure() == Measure.STOCK ? stock : table.measure() == Measure.CLOSED ? closed : cells;
    }

    @Override
    public List<Finding> findings() {
        if (all.number() < 10_000) {
            throw new IllegalStateException("too few cells");
        }
        return List.of(
                Finding.atMost(2.5, "use", "commune, year: mean error", communes.mean()),
                Finding.atMost(3.2, "use", "province, a cell: mean error", cells.mean()),
                Finding.atMost(4.6, "use", "province, opened in a half-year: mean error", opened.mean()),
                Finding.atMost(3.6, "use", "province, closed in a half-year: mean error", closed.mean()),
                Finding.atMost(3.5, "use", "province, open on 31 December: mean error", stock.mean()),
                Finding.atMost(0.1, "use", "bias of all these cells", all.bias()),
                Finding.atMost(0.01, "use", "a true 0 shown as 10 or more, commune", communes.zerosShownAsMany()),
                Finding.atMost(0.03, "use", "a true 0 shown as 10 or more, province", cells.zerosShownAsMany()));
    }
}
