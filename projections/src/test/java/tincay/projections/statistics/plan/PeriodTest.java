package tincay.projections.statistics.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2027, 2027-01-01, 2027-12-31, 2028-02-14",
        "2027-H1, 2027-01-01, 2027-06-30, 2027-07-30",
        "2026-H2, 2026-07-01, 2026-12-31, 2027-01-30",
        "2027-Q3, 2027-07-01, 2027-09-30, 2027-10-15",
        "2028-M02, 2028-02-01, 2028-02-29, 2028-03-15",
        "2027-M11, 2027-11-01, 2027-11-30, 2027-12-15"
    })
    void a_period_has_a_first_day_a_last_day_and_a_day_it_is_due(
            String name, LocalDate from, LocalDate until, LocalDate due) {
        Period period = Period.named(name).orElseThrow();
        assertThat(period.name()).isEqualTo(name);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.until()).isEqualTo(until);
        assertThat(period.due()).isEqualTo(due);
        assertThat(Period.of(period.span(), from)).isEqualTo(period);
        assertThat(Period.of(period.span(), until)).isEqualTo(period);
        assertThat(period.holds(from.minusDays(1))).isFalse();
        assertThat(period.holds(until.plusDays(1))).isFalse();
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period.next().from()).isEqualTo(until.plusDays(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "27",
                "2027-",
                "2027-H0",
                "2027-H3",
                "2027-Q5",
                "2027-M1",
                "2027-M13",
                "2027-M00",
                "0027",
                "2027-h1",
                "2027 H1",
                "2027-H1 ",
                "20270",
                "２０２７"
            })
    void whatever_else_is_typed_is_no_period(String name) {
        assertThat(Period.named(name)).isEmpty();
    }

    @Test
    void a_year_has_no_third_half() {
        assertThatThrownBy(() -> new Period(Span.HALF_YEAR, 2027, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
