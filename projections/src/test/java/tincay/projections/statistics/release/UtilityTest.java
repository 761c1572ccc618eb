package tincay.projections.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import tincay.projections.statistics.counting.Cells;
import tincay.projections.statistics.counting.Count;
import tincay.projections.statistics.counting.CountedCase;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.Plans;
import tincay.projections.statistics.plan.TablePlan;

/** What leaders can still read: how far published numbers are from the true ones in a province with 300 cases a year. */
class UtilityTest {

    private static final Plan PLAN = Plans.named("H-1");
    private static final int PROVINCES = 60;

    private static final class Errors {
        private double absolute;
        private double signed;
        private int number;
        private int zeros;
        private int zerosShownAsTen;

        void add(long published, long truth) {
            absolute += Math.abs(published - truth);
            signed += published - truth;
            number++;
            if (truth == 0) {
                zeros++;
                zerosShownAsTen += Shown.isUnderFive(published) || Shown.rounded(published) < 10 ? 0 : 1;
            }
        }

        double mean() {
            return absolute / number;
        }
    }

    private final Errors opened = new Errors();
    private final Errors closed = new Errors();
    private final Errors cells = new Errors();
    private final Errors stock = new Errors();

    @Test
    void published_numbers_are_near_the_true_ones_and_not_too_high_or_too_low() {
        for (int seed = 0; seed < PROVINCES; seed++) {
            List<CountedCase> cases = new Population(seed).year(2026, 300);
            var office = new Office(PLAN, 1000 + seed).knows(cases);
            for (String period : List.of("2026-H1", "2026-H2", "2026")) {
                compare(office.publish(period), office.count(period));
            }
        }
        assertThat(opened.mean()).isLessThanOrEqualTo(2.3);
        assertThat(closed.mean()).isLessThanOrEqualTo(2.4);
        assertThat(cells.mean()).isLessThanOrEqualTo(3.2);
        assertThat(stock.mean()).isLessThanOrEqualTo(5.5);
        assertThat(cells.signed / cells.number).isBetween(-0.2, 0.2);
        assertThat(cells.zeros).isGreaterThan(500);
        assertThat(cells.zerosShownAsTen / (double) cells.zeros).isLessThanOrEqualTo(0.03);
    }

    private void compare(Artefact artefact, Count truth) {
        for (TablePlan table : PLAN.tables(truth.period().span())) {
            Cells counted = truth.of(table, "01");
            List<Artefact.Cell> published =
                    artefact.table(table.name(), "01").orElseThrow().cells();
            for (int cell = 0; cell < published.size(); cell++) {
                of(table).add(published.get(cell).value(), counted.count(cell));
            }
        }
    }

    private Errors of(TablePlan table) {
        return switch (table.name()) {
            case "opened" -> opened;
            case "closed" -> closed;
            case "stock" -> stock;
            default -> table.row().variance() == 16 ? cells : new Errors();
        };
    }
}
