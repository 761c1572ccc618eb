package tincay.projections.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.Plans;

class DraftTest {

    private static final Plan PLAN = Plans.named("H-1");
    private static final List<String> OPENED_IN_HALF =
            List.of("opened", "opened-by-form", "opened-by-age", "opened-by-sex-and-risk", "opened-by-group");

    private final Office office = new Office(PLAN, 4).knows(new Population(4).year(2026, 300));

    @Test
    void the_same_facts_under_the_same_keys_give_the_same_numbers() {
        assertThat(office.draft("2026-H1")).isEqualTo(office.draft("2026-H1"));
        assertThat(new Office(PLAN, 5).knows(new Population(4).year(2026, 300)).draft("2026-H1"))
                .isNotEqualTo(office.draft("2026-H1"));
    }

    @Test
    void a_period_tells_every_table_of_its_plan_and_no_other() {
        assertThat(office.publish("2026-H1").tables())
                .extracting(Artefact.Numbers::name)
                .containsExactlyInAnyOrder(
                        "opened",
                        "closed",
                        "opened-by-form",
                        "opened-by-age",
                        "opened-by-sex-and-risk",
                        "opened-by-group",
                        "closed-by-result",
                        "closed-by-reason",
                        "referred-by-service");
    }

    @Test
    void the_tables_of_one_area_and_period_add_up_to_one_total_and_the_year_to_its_halves() {
        Artefact first = office.publish("2026-H1");
        Artefact second = office.publish("2026-H2");
        Artefact year = office.publish("2026");
        for (String table : OPENED_IN_HALF) {
            assertThat(total(first, table)).isEqualTo(total(first, "opened"));
        }
        assertThat(total(first, "closed-by-reason")).isEqualTo(total(first, "closed"));
        assertThat(Stream.of("opened-by-commune", "opened-by-ethnicity").map(table -> total(year, table)))
                .containsOnly(total(first, "opened") + total(second, "opened"));
    }

    @Test
    void what_blinds_the_hash_is_the_same_again_and_another_under_another_key() {
        String blind = office.draft("2026-H1").blind();
        assertThat(blind)
                .matches("[0-9a-f]{32}")
                .isEqualTo(office.draft("2026-H1").blind());
        assertThat(List.of(
                        office.draft("2026-H2").blind(),
                        new Office(PLAN, 5).draft("2026-H1").blind()))
                .doesNotContain(blind)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_year_waits_for_its_halves() {
        office.publish("2026-H1");
        assertThatThrownBy(() -> office.draft("2026"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2026-H2");
    }

    @Test
    void a_quarter_waits_for_its_months_and_takes_them_into_account() {
        var country = new Office(Plans.named("country-2"), 4).knows(new Population(4).year(2026, 300));
        country.publish("2026-M01");
        country.publish("2026-M02");
        assertThatThrownBy(() -> country.draft("2026-Q1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2026-M03");
        country.publish("2026-M03");
        Artefact.Numbers byForm =
                country.draft("2026-Q1").table("opened-by-form-and-age", "VN").orElseThrow();
        // a cell: 64 (1 - 1/30) and 142 over the 900 the total is spread over; 142 = 1 / (1/1920 + 1/768 + 1/192)
        assertThat(byForm.error()).isEqualTo(Math.round(1.96 * Math.sqrt(64 * 29 / 30.0 + 142 / 900.0)));
        assertThat(byForm.total())
                .isEqualTo(country.draft("2026-Q1")
                        .table("opened-by-sex-and-risk", "VN")
                        .orElseThrow()
                        .total());
    }

    @Test
    void where_nobody_came_there_are_numbers_all_the_same() {
        Artefact nobody = new Office(PLAN, 4).draft("2026-H1");
        assertThat(nobody.tables()).hasSameSizeAs(office.draft("2026-H1").tables());
        assertThat(nobody.tables().stream().flatMap(table -> table.cells().stream()))
                .anyMatch(cell -> cell.value() > 0)
                .anyMatch(cell -> cell.value() < 0);
    }

    @Test
    void the_usual_error_follows_from_the_plan() {
        Artefact artefact = office.publish("2026-H1");
        assertThat(artefact.table("opened", "01").orElseThrow().error()).isEqualTo(5);
        assertThat(artefact.table("opened-by-form", "01").orElseThrow().error()).isEqualTo(7);
    }

    private static long total(Artefact artefact, String table) {
        return artefact.table(table, "01").orElseThrow().total();
    }
}
