package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A commune found by what people call it. */
class PlacesJourneyTest {

    private final Program staff = Program.of("staff.hoaban");

    @Test
    void an_old_name_finds_the_communes_of_today_with_what_they_were() {
        Reply found = staff.get("/places?name=tien%20xuan&on=2026-11-20").isDone();
        assertThat(found.text()).contains("\"04930\"", "\"09988\"", "Tiến Xuân");
        assertThat(found.text("items.0.validFrom")).isEqualTo("2025-07-01");
    }

    @Test
    void a_code_used_again_is_answered_as_of_its_day() {
        assertThat(staff.get("/places?name=minh%20quang&on=2025-06-30").isDone().text())
                .contains("\"09700\"", "2008-08-01");
        assertThat(staff.get("/places?name=Ba%20V%C3%AC&on=2025-07-01").isDone().text("items.0.code"))
                .isEqualTo("09700");
    }

    @Test
    void what_cannot_be_looked_for_is_named() {
        assertThat(staff.get("/places?name=").status()).isIn(400, 422);
        assertThat(staff.get("/places").status()).isIn(400, 422);
        assertThat(staff.get("/places?name=a&on=31-02-2025").status()).isIn(400, 422);
        assertThat(staff.get("/places?name=a&limit=0").status()).isIn(400, 422);
        assertThat(staff.get("/places?name=zzzz").isDone().at("items")).isEmpty();
    }
}
