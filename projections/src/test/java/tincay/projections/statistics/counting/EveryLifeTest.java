package tincay.projections.statistics.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.Plans;
import tincay.projections.statistics.plan.Span;
import tincay.projections.statistics.plan.TablePlan;

/** What holds for every life a case can have. */
class EveryLifeTest {

    private static final LocalDate LAST = LocalDate.of(2031, 12, 31);
    private static final int PERSONS = 500;

    @ParameterizedTest
    @ValueSource(strings = {"country-2", "H-1", "H-year-1", "totals-1"})
    void no_case_gives_more_away_than_the_plan_charges(String name) {
        Plan plan = Plans.named(name);
        var histories = new Histories(5);
        double most = 0;
        for (int i = 0; i < PERSONS; i++) {
            for (List<Contribution> all : Contributions.of(plan, histories.person(), LAST)) {
                assertThat(new HashSet<>(all)).as("no cell twice").hasSameSizeAs(all);
                assertThat(charge(all)).isLessThanOrEqualTo(plan.charge() + 1e-12);
                most = Math.max(most, charge(all));
                perTable(all).forEach((table, some) -> assertThat(some).hasSizeLessThanOrEqualTo(table.most()));
            }
        }
        assertThat(most).as("some case is charged all of it").isCloseTo(plan.charge(), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"country-2", "H-1", "H-year-1", "totals-1"})
    void what_happens_after_a_period_changes_nothing_in_it(String name) {
        Plan plan = Plans.named(name);
        var histories = new Histories(6);
        for (int i = 0; i < PERSONS; i++) {
            List<CountedCase> person = histories.person();
            List<List<Contribution>> inTheEnd = Contributions.of(plan, person, LAST);
            for (Span span : Span.values()) {
                for (Period period = Period.of(span, Histories.FIRST); period.year() < 2029; period = period.next()) {
                    assertThat(in(period, Contributions.of(plan, person, period.until())))
                            .isEqualTo(in(period, inTheEnd));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"country-2", "H-1", "H-year-1", "totals-1"})
    void one_person_counts_with_one_case_in_a_table_and_its_period(String name) {
        Plan plan = Plans.named(name);
        var histories = new Histories(7);
        for (int i = 0; i < PERSONS; i++) {
            List<List<Contribution>> all = Contributions.of(plan, histories.person(), LAST);
            for (int one = 0; one < all.size(); one++) {
                for (int other = one + 1; other < all.size(); other++) {
                    assertThat(Collections.disjoint(windows(all.get(one)), windows(all.get(other))))
                            .isTrue();
                }
            }
        }
    }

    private record Window(TablePlan table, int year, int half) {}

    private static List<Window> windows(Collection<Contribution> all) {
        return all.stream()
                .map(contribution -> new Window(
                        contribution.table(),
                        contribution.period().year(),
                        contribution.period().span() == Span.YEAR
                                ? 0
                                : contribution.period().from().getMonthValue() <= 6 ? 1 : 2))
                .toList();
    }

    private static List<List<Contribution>> in(Period period, List<List<Contribution>> all) {
        return all.stream()
                .map(some -> some.stream()
                        .filter(contribution -> contribution.period().equals(period))
                        .toList())
                .toList();
    }

    private static double charge(List<Contribution> all) {
        return all.stream()
                .mapToDouble(
                        contribution -> 1 / (2.0 * contribution.table().row().variance()))
                .sum();
    }

    private static Map<TablePlan, List<Contribution>> perTable(List<Contribution> all) {
        return all.stream().collect(Collectors.groupingBy(Contribution::table));
    }
}
