package tincay.projections.statistics.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tincay.projections.statistics.plan.Budget;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.Plans;
import tincay.projections.statistics.plan.Reserve;
import tincay.projections.statistics.plan.Reserve.Bought;
import tincay.projections.statistics.plan.Span;
import tincay.projections.statistics.plan.TablePlan;

/** What holds for every life a case can have, whatever is corrected: told case by case, not by the price. */
class EveryCorrectionTest {

    private static final LocalDate LAST = LocalDate.of(2031, 12, 31);
    private static final int SEQUENCES = 40;
    private static final int PERSONS = 300;

    @ParameterizedTest
    @ValueSource(strings = {"country-2", "H-1", "H-year-1"})
    void no_case_loses_more_than_what_was_laid_aside(String name) {
        Plan plan = Plans.named(name);
        var random = new SplittableRandom(11);
        var histories = new Histories(12);
        List<List<Contribution>> cases = IntStream.range(0, PERSONS)
                .mapToObj(person -> Contributions.of(plan, histories.person(), LAST))
                .flatMap(List::stream)
                .toList();
        int refused = 0;
        double most = 0;
        for (int i = 0; i < SEQUENCES; i++) {
            List<Bought> bought = new ArrayList<>();
            for (int year = 2027; year < 2033; year++) {
                List<Bought> more = new ArrayList<>(bought);
                more.add(some(plan, random));
                if (Reserve.spent(plan.tables(), more) <= Budget.RESERVE) {
                    bought = more;
                } else {
                    refused++;
                }
            }
            double price = Reserve.spent(plan.tables(), bought);
            for (List<Contribution> one : cases) {
                double lost = lost(one, bought);
                assertThat(lost).isLessThanOrEqualTo(price + 1e-12).isLessThanOrEqualTo(Budget.RESERVE + 1e-12);
                most = Math.max(most, lost);
            }
        }
        assertThat(refused).as("some were too dear").isPositive();
        assertThat(most).as("some case loses much of it").isGreaterThan(Budget.RESERVE / 2);
    }

    @Test
    void the_same_table_of_two_releases_costs_once_and_twice_of_one_release_twice() {
        List<TablePlan> tables = Plans.named("H-1").tables();
        var form = new Bought("2026-H1", List.of("opened-by-form"));
        var later = new Bought("2026-H2", List.of("opened-by-form"));
        var services = new Bought("2026-H2", List.of("opened-by-form", "referred-by-service"));
        assertThat(Reserve.spent(tables, List.of())).isZero();
        assertThat(Reserve.spent(tables, List.of(form))).isCloseTo(1 / 32.0, within(1e-12));
        assertThat(Reserve.spent(tables, List.of(form, later))).isCloseTo(1 / 32.0, within(1e-12));
        assertThat(Reserve.spent(tables, List.of(form, later, form))).isCloseTo(2 / 32.0, within(1e-12));
        assertThat(Reserve.spent(tables, List.of(form, services))).isCloseTo(1 / 32.0 + 2 / 50.0, within(1e-12));
    }

    /** Every cell a case stands in was drawn once more whenever its release had that table corrected. */
    private static double lost(List<Contribution> one, List<Bought> bought) {
        double lost = 0;
        for (Contribution contribution : one) {
            for (Bought correction : bought) {
                if (correction.release().equals(contribution.period().name())
                        && correction.tables().contains(contribution.table().name())) {
                    lost += 1 / (2.0 * contribution.table().row().variance());
                }
            }
        }
        return lost;
    }

    private static Bought some(Plan plan, SplittableRandom random) {
        List<Span> spans = List.of(Span.values()).stream()
                .filter(span -> plan.tables(span).stream().anyMatch(TablePlan::isDivided))
                .toList();
        Span span = spans.get(random.nextInt(spans.size()));
        Period period = Period.of(span, Histories.FIRST.plusDays(random.nextInt(700)));
        List<String> tables = new ArrayList<>(plan.tables(span).stream()
                .filter(TablePlan::isDivided)
                .map(TablePlan::name)
                .toList());
        while (tables.size() > 1 && random.nextInt(3) > 0) {
            tables.remove(random.nextInt(tables.size()));
        }
        return new Bought(period.name(), tables);
    }
}
