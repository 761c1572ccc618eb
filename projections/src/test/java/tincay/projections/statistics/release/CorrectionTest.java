package tincay.projections.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.Plans;
import tincay.projections.statistics.plan.TablePlan;

class CorrectionTest {

    private static final Plan PLAN = Plans.named("H-1");
    private static final String[] TWO = {"opened-by-form", "referred-by-service"};

    private final Office office = new Office(PLAN, 4).knows(new Population(4).year(2026, 300));

    @Test
    void only_the_tables_that_were_named_are_drawn_again_and_all_of_their_cells() {
        Artefact first = office.publish("2026-H1");
        Artefact second = office.correct("2026-H1", TWO);
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.blind()).matches("[0-9a-f]{32}").isNotEqualTo(first.blind());
        assertThat(names(second)).isEqualTo(names(first));
        for (Artefact.Numbers table : second.tables()) {
            Artefact.Numbers before = first.table(table.name(), table.area()).orElseThrow();
            assertThat(table.isCorrected()).isEqualTo(Set.of(TWO).contains(table.name()));
            if (table.isCorrected()) {
                assertThat(table.revision()).isEqualTo(2);
                assertThat(table.error()).isEqualTo(before.error());
                assertThat(table.cells()).extracting(Artefact.Cell::name).isEqualTo(cells(before));
                assertThat(table.cells()).isNotEqualTo(before.cells());
            } else {
                assertThat(table).isEqualTo(before);
            }
        }
    }

    @Test
    void the_same_facts_and_keys_give_the_same_revision_and_other_keys_another() {
        office.publish("2026-H1");
        assertThat(office.corrected("2026-H1", TWO)).isEqualTo(office.corrected("2026-H1", TWO));
        Office other = new Office(PLAN, 5).knows(new Population(4).year(2026, 300));
        other.publish("2026-H1");
        assertThat(other.corrected("2026-H1", TWO).blind())
                .isNotEqualTo(office.corrected("2026-H1", TWO).blind());
    }

    @Test
    void a_second_correction_begins_where_the_first_ended() {
        office.publish("2026-H1");
        Artefact second = office.correct("2026-H1", TWO);
        Artefact third = office.correct("2026-H1", "opened-by-form", "opened-by-age");
        assertThat(third.revision()).isEqualTo(3);
        assertThat(revision(third, "referred-by-service")).isEqualTo(2);
        assertThat(revision(third, "opened-by-form")).isEqualTo(3);
        assertThat(revision(third, "opened-by-age")).isEqualTo(3);
        assertThat(revision(third, "opened-by-group")).isOne();
        assertThat(third.table("opened-by-form", "01").orElseThrow().cells())
                .isNotEqualTo(second.table("opened-by-form", "01").orElseThrow().cells());
    }

    @ParameterizedTest
    @CsvSource({
        "H-1, 2026-H1",
        "H-1, 2026",
        "H-year-1, 2026",
        "country-2, 2026-Q1",
        "country-2, 2026-H1",
        "country-2, 2026"
    })
    void what_has_one_total_adds_up_to_the_published_one_whatever_is_drawn_again(String name, String release) {
        Plan plan = Plans.named(name);
        var random = new SplittableRandom(8);
        Office somewhere = published(plan);
        Artefact first = somewhere.publish(release);
        for (int i = 0; i < 3; i++) {
            Artefact corrected = somewhere.correct(release, some(plan, first, random));
            for (Artefact.Numbers table : corrected.tables()) {
                if (table.measure().equals("opened") || table.measure().equals("closed")) {
                    assertThat(table.total())
                            .as(table.name())
                            .isEqualTo(first.table(table.name(), table.area())
                                    .orElseThrow()
                                    .total());
                }
            }
        }
    }

    @Test
    void the_year_made_after_a_correction_is_the_year_made_without_it() {
        Artefact year = published(PLAN).publish("2026");
        Office corrected = published(PLAN);
        corrected.correct("2026-H1", "opened-by-form", "closed-by-reason");
        corrected.correct("2026-H2", "opened-by-form", "referred-by-service");
        assertThat(corrected.publish("2026")).isEqualTo(year);
    }

    @Test
    void a_total_and_the_stock_are_never_drawn_again() {
        for (String[] wish : List.of(new String[] {"2026-H1", "opened"}, new String[] {"2026", "stock"})) {
            Office somewhere = published(PLAN);
            somewhere.publish("2026");
            assertThatThrownBy(() -> somewhere.corrected(wish[0], wish[1]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void what_is_counted_otherwise_today_is_what_is_drawn() {
        Artefact first = office.publish("2026-H1");
        office.knows(new Population(5).year(2026, 3_000));
        Artefact second = office.correct("2026-H1", TWO);
        assertThat(total(second, "referred-by-service")).isGreaterThan(5 * total(first, "referred-by-service"));
        assertThat(total(second, "opened-by-form")).isEqualTo(total(first, "opened"));
        assertThat(total(second, "opened")).isEqualTo(total(first, "opened"));
    }

    /** Whatever has to be there before the longest periods. */
    private static Office published(Plan plan) {
        Office office = new Office(plan, 4).knows(new Population(4).year(2026, 300));
        Stream.of("2026-M01", "2026-M02", "2026-M03", "2026-M04", "2026-M05", "2026-M06")
                .forEach(office::publish);
        Stream.of("2026-M07", "2026-M08", "2026-M09", "2026-M10", "2026-M11", "2026-M12")
                .forEach(office::publish);
        Stream.of("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4", "2026-H1", "2026-H2")
                .forEach(office::publish);
        return office;
    }

    private static String[] some(Plan plan, Artefact artefact, SplittableRandom random) {
        List<String> divided = new ArrayList<>(plan.tables(artefact.period().span()).stream()
                .filter(TablePlan::isDivided)
                .map(TablePlan::name)
                .toList());
        while (divided.size() > 1 && random.nextBoolean()) {
            divided.remove(random.nextInt(divided.size()));
        }
        return divided.toArray(String[]::new);
    }

    private static List<String> names(Artefact artefact) {
        return artefact.tables().stream()
                .map(table -> table.name() + " " + table.area())
                .toList();
    }

    private static List<String> cells(Artefact.Numbers table) {
        return table.cells().stream().map(Artefact.Cell::name).toList();
    }

    private static int revision(Artefact artefact, String table) {
        return artefact.table(table, "01").orElseThrow().revision();
    }

    private static long total(Artefact artefact, String table) {
        return artefact.table(table, "01").orElseThrow().total();
    }
}
