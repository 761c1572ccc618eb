package tincay.api.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plans;

class CalendarTest {

    private static final LocalDate BEGINS = LocalDate.of(2026, 1, 1);

    private final Calendar province = new Calendar(Plans.named("H-1"), BEGINS);
    private final Calendar country = new Calendar(Plans.named("country-2"), BEGINS);

    @Test
    void what_is_due_comes_in_the_order_it_became_due() {
        assertThat(province.due(LocalDate.of(2026, 7, 29))).isEmpty();
        assertThat(province.due(LocalDate.of(2027, 2, 13)))
                .extracting(Period::name)
                .containsExactly("2026-H1", "2026-H2");
        assertThat(province.due(LocalDate.of(2027, 7, 30)))
                .extracting(Period::name)
                .containsExactly("2026-H1", "2026-H2", "2026", "2027-H1");
    }

    @Test
    void months_and_quarters_come_fifteen_days_after_their_end() {
        assertThat(country.due(LocalDate.of(2026, 4, 14)))
                .extracting(Period::name)
                .containsExactly("2026-M01", "2026-M02");
        assertThat(country.due(LocalDate.of(2026, 4, 15)))
                .extracting(Period::name)
                .containsExactly("2026-M01", "2026-M02", "2026-M03", "2026-Q1");
    }

    @Test
    void a_year_comes_after_its_parts_and_after_the_year_before() {
        assertThat(province.before(named("2027")))
                .extracting(Period::name)
                .containsExactly("2027-H1", "2027-H2", "2026");
        assertThat(province.before(named("2026"))).extracting(Period::name).containsExactly("2026-H1", "2026-H2");
        assertThat(province.before(named("2026-H2"))).isEmpty();
    }

    @Test
    void a_quarter_comes_after_its_months() {
        assertThat(country.before(country.named("2026-Q2").orElseThrow()))
                .extracting(Period::name)
                .containsExactly("2026-M04", "2026-M05", "2026-M06");
    }

    @Test
    void what_the_plan_does_not_publish_or_nobody_recorded_has_no_name() {
        assertThat(province.named("2026-Q1")).isEmpty();
        assertThat(province.named("2025-H2")).isEmpty();
        assertThat(province.named("2026-H3")).isEmpty();
        assertThat(province.named("2026-h1")).isEmpty();
        assertThat(province.named("")).isEmpty();
    }

    private Period named(String name) {
        return province.named(name).orElseThrow();
    }
}
