package tincay.domain.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 5 * 365;

    private final WorkingDays calendar = WorkingDays.of("2026-1");
    private final List<String[]> rows = Rows.of("2026-1", "holidays.tsv");

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-20, 0, 2026-11-20
            2026-11-20, 1, 2026-11-23
            2026-11-21, 1, 2026-11-23
            2026-11-23, 1, 2026-11-24
            2026-11-23, 5, 2026-11-30
            2023-01-19, 1, 2023-01-27
            2023-04-28, 1, 2023-05-04
            2024-02-07, 1, 2024-02-15
            2024-05-03, 1, 2024-05-04
            2025-04-25, 1, 2025-04-26
            2025-12-31, 1, 2026-01-05
            2026-02-13, 1, 2026-02-23
            2026-08-28, 1, 2026-09-03
            2027-02-04, 1, 2027-02-12
            """)
    void so_many_working_days_after_a_day_is_that_day(LocalDate day, int workingDays, LocalDate reached) {
        assertThat(calendar.plus(day, workingDays)).isEqualTo(reached);
    }

    @Test
    void whichever_day_one_starts_from_as_many_working_days_lie_between_as_were_counted() {
        var random = new SplittableRandom(45);
        for (int i = 0; i < 3_000; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            int workingDays = 1 + random.nextInt(30);
            LocalDate reached = calendar.plus(day, workingDays);
            assertThat(day.plusDays(1)
                            .datesUntil(reached.plusDays(1))
                            .filter(calendar::isWorkingDay)
                            .count())
                    .as("%s + %d", day, workingDays)
                    .isEqualTo(workingDays);
            assertThat(calendar.isWorkingDay(reached)).isTrue();
        }
    }

    @Test
    void counting_in_two_steps_or_from_the_next_day_leads_to_the_same_day_or_a_later_one() {
        var random = new SplittableRandom(2019);
        for (int i = 0; i < 3_000; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            int first = random.nextInt(12);
            int then = random.nextInt(12);
            assertThat(calendar.plus(calendar.plus(day, first), then)).isEqualTo(calendar.plus(day, first + then));
            assertThat(calendar.plus(day.plusDays(1), then)).isAfterOrEqualTo(calendar.plus(day, then));
        }
    }

    /** Eleven days are given by law; one that falls on a day of rest is given on a working day instead. */
    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026, 2027})
    void a_year_gives_as_many_free_weekdays_as_the_law_gives_holidays(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        long freeWeekdays = first.datesUntil(first.plusYears(1))
                .filter(day -> !isWeekend(day) && !calendar.isWorkingDay(day))
                .count();
        long workedWeekends = first.datesUntil(first.plusYears(1))
                .filter(day -> isWeekend(day) && calendar.isWorkingDay(day))
                .count();
        assertThat(freeWeekdays - workedWeekends).isEqualTo(11);
        assertThat(List.of("-01-01", "-04-30", "-05-01", "-09-02"))
                .allSatisfy(fixed -> assertThat(calendar.isWorkingDay(LocalDate.parse(year + fixed)))
                        .isFalse());
        assertThat(calendar.isWorkingDay(LocalDate.of(year, 9, 1)) && calendar.isWorkingDay(LocalDate.of(year, 9, 3)))
                .isFalse();
    }

    @Test
    void the_data_says_each_day_once_in_order_and_why_and_what_was_only_computed() {
        List<String> days = rows.stream().map(row -> row[0]).toList();
        assertThat(days).isSorted().doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).hasSize(3);
            assertThat(row[1]).isIn("OFF", "WORK");
            assertThat(row[2]).isNotBlank();
            assertThat(row[2].contains("tính theo luật")).isEqualTo(row[0].startsWith("2027"));
            assertThat(isWeekend(LocalDate.parse(row[0])) || row[1].equals("OFF"))
                    .isTrue();
        });
    }

    @Test
    void every_day_off_in_place_of_another_names_one_that_fell_on_a_day_of_rest() {
        Set<String> given = new HashSet<>(rows.stream().map(row -> row[0]).toList());
        rows.stream().filter(row -> row[2].contains("nghỉ bù ngày ")).forEach(row -> {
            String named = row[2].replaceFirst(".*nghỉ bù ngày (\\d\\d)/(\\d\\d).*", "$2-$1");
            String day = row[0].substring(0, 5) + named;
            assertThat(given).contains(day);
            assertThat(isWeekend(LocalDate.parse(day))).isTrue();
            assertThat(isWeekend(LocalDate.parse(row[0]))).isFalse();
        });
    }

    @Test
    void of_a_year_it_was_not_told_about_it_knows_the_weekends() {
        IntStream.range(0, 365)
                .mapToObj(LocalDate.of(2031, 1, 1)::plusDays)
                .forEach(day -> assertThat(calendar.isWorkingDay(day)).isNotEqualTo(isWeekend(day)));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
