package tincay.projections.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.Plans;
import tincay.projections.statistics.plan.Span;
import tincay.projections.statistics.plan.TablePlan;

class CoherenceTest {

    private static final Plan PLAN = Plans.named("H-1");
    private static final TablePlan OPENED = table("opened");
    private static final TablePlan BY_FORM = table("opened-by-form");

    @Test
    void the_total_is_the_mean_of_the_sums_weighted_by_how_sure_they_are() {
        // 9 and 5·16 = 80: (100/9 + 189/80) / (1/9 + 1/80) = 109.0
        Coherence agreed =
                Coherence.of(List.of(drawn(OPENED, 100), drawn(BY_FORM, 90, 50, 30, 10, 9)), Optional.empty());
        assertThat(agreed.total()).isEqualTo(109);
        assertThat(agreed.tables().get(0).values()).containsExactly(109);
        assertThat(agreed.tables().get(1).values()).containsExactly(74, 34, 14, -6, -7);
    }

    @Test
    void what_was_said_provisionally_is_one_more_sum() {
        // 9 and 9: (100/9 + 120/9) / (1/9 + 1/9) = 110
        Coherence agreed = Coherence.of(List.of(drawn(OPENED, 100)), Optional.of(new Coherence.Sum(120, 9)));
        assertThat(agreed.total()).isEqualTo(110);
        assertThat(agreed.variance()).isEqualTo(4.5);
    }

    @Test
    void a_number_that_was_published_stays() {
        Coherence agreed = Coherence.of(List.of(drawn(BY_FORM, 9, 5, 3, 1, 0)), 15);
        assertThat(agreed.tables().getFirst().values()).containsExactly(9, 5, 2, 0, -1);
    }

    @Test
    void every_table_adds_up_to_the_total_whatever_was_drawn() {
        var random = new SplittableRandom(3);
        for (int i = 0; i < 2000; i++) {
            Coherence agreed = Coherence.of(
                    PLAN.tables().stream()
                            .filter(table -> table.measure() == OPENED.measure() && table.span() == OPENED.span())
                            .map(table -> drawn(
                                    table,
                                    LongStream.generate(() -> random.nextLong(-40, 60))
                                            .limit(table.size())
                                            .toArray()))
                            .toList(),
                    Optional.empty());
            assertThat(agreed.tables())
                    .allSatisfy(drawn -> assertThat(drawn.sum()).isEqualTo(agreed.total()));
        }
    }

    private static Drawn drawn(TablePlan table, long... values) {
        return new Drawn(table, table.cells(new Period(Span.HALF_YEAR, 2026, 1), "01"), values);
    }

    private static TablePlan table(String name) {
        return PLAN.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
