package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.Running;
import tincay.api.SimulatedClock;
import tincay.api.TestPostgres;
import tincay.api.pages.Person.Ways;
import tincay.domain.duty.Deadlines;
import tincay.domain.release.ReleaseId;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Span;

/** The office publishes a period whose day has come, at a browser without script, on a day the test says. */
class PublishPageTest {

    private static final String PASSWORD = "du-lieu-thu-2026";
    private static final Period HALF = Period.of(Span.HALF_YEAR, LocalDate.now(Deadlines.HERE));
    private static final SimulatedClock CLOCK = new SimulatedClock(Instant.now().toString());

    private static Running house;
    private static JdbcClient database;

    @BeforeAll
    static void the_day_of_the_half_year_has_come(@TempDir Path folder) {
        String url = TestPostgres.freshDatabase();
        house = Running.demoAt(CLOCK, url, folder.resolve("master.key"));
        database = TestPostgres.at(url);
        CLOCK.is(HALF.due().atTime(9, 0).atZone(Deadlines.HERE).toInstant().toString());
    }

    @AfterAll
    static void stop() {
        house.stop();
    }

    @Test
    void a_period_is_published_by_the_first_press_and_the_second_is_told_that_it_was_done() {
        try (Person office = person().signIn("office.thanhpho", PASSWORD)) {
            assertThat(office.open("/").sees()).contains("Công bố", name());
            office.page().locator("nav a[href=\"/cb\"]").click();
            assertThat(row(office)).contains("Công bố được");
            Page first = office.page();
            office.another();
            office.open("/cb");
            press(office);
            assertThat(office.path()).isEqualTo("/cb");
            assertThat(row(office)).contains("Đã công bố").doesNotContain("Công bố được");
            assertThat(published()).isOne();

            office.turnTo(first);
            press(office);
            assertThat(office.status()).isEqualTo(409);
            assertThat(office.page().title()).isEqualTo("Cần sửa – Công bố – Sổ việc");
            assertThat(office.sees()).contains("Kỳ này đã công bố rồi. Những gì đã công bố không đổi nữa.");
            assertThat(row(office)).contains("Đã công bố");
            assertThat(published()).isOne();
        }
    }

    @Test
    void a_period_nobody_knows_is_refused_on_the_page() {
        try (Person office = person().signIn("office.thanhpho", PASSWORD)) {
            office.open("/cb");
            String token = office.page().locator("[name=_csrf]").first().inputValue();
            var form = FormData.create().set("_csrf", token).set("ky", "2026-H9; drop");
            var answer = office.page()
                    .request()
                    .post(house.url() + "/cb", RequestOptions.create().setForm(form));
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.text()).contains("Không có kỳ này").doesNotContain("drop");
        }
    }

    @Test
    void to_who_does_not_publish_there_is_no_such_page() {
        for (String other : new String[] {"leader.thanhpho", "staff.hoaban", "admin"}) {
            try (Person somebody = person().signIn(other, PASSWORD)) {
                String missing =
                        somebody.open("/khong-co").page().locator("main").innerText();
                somebody.open("/cb");
                assertThat(somebody.status()).as(other).isEqualTo(404);
                assertThat(somebody.page().locator("main").innerText()).isEqualTo(missing);
                assertThat(somebody.page().locator("nav a[href=\"/cb\"]").count())
                        .isZero();
            }
        }
    }

    private static Person person() {
        return Person.at(house.url(), Ways.NO_SCRIPT);
    }

    private static void press(Person office) {
        office.page().locator("main tr:has-text(\"" + name() + "\") button").click();
    }

    private static String row(Person office) {
        return office.page().locator("main tr:has-text(\"" + name() + "\")").innerText();
    }

    private static String name() {
        return "6 tháng " + (HALF.number() == 1 ? "đầu" : "cuối") + " năm " + HALF.year();
    }

    private static long published() {
        return database.sql("select count(*) from release.artefact a join log.event e on e.aggregate_id = ?"
                        + " where a.release = ?")
                .params(ReleaseId.of(HALF.name()).value(), HALF.name())
                .query(Long.class)
                .single();
    }
}
