package tincay.projections.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.projections.ReadModels;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.release.Artefact;

class ReleasesTest {

    private static final Path TABLES = Path.of("../case-api/src/main/resources/db/migration/V130__releases.sql");

    private final JdbcClient jdbc = ReadModels.database();
    private final Releases releases = new Releases(jdbc);

    @BeforeEach
    void tables() throws IOException {
        jdbc.sql(Files.readString(TABLES)).update();
    }

    @Test
    void what_was_published_is_read_as_it_was() {
        store(artefact("2026-H2", 1));
        var found = releases.named("2026-H2").orElseThrow();
        assertThat(found.artefact()).isEqualTo(artefact("2026-H2", 1));
        assertThat(found.hash())
                .isEqualTo(CanonicalText.of(found.artefact()).hash())
                .hasSize(64);
        assertThat(releases.named("2026-H1")).isEmpty();
    }

    @Test
    void a_release_is_read_in_its_newest_revision_and_the_newest_comes_first() {
        store(artefact("2026-H1", 1));
        store(artefact("2026-H2", 1));
        store(artefact("2026-H2", 2));
        store(artefact("2026", 1));
        assertThat(releases.newestFirst())
                .extracting(
                        one -> one.artefact().release() + " " + one.artefact().revision())
                .containsExactly("2026 1", "2026-H2 2", "2026-H1 1");
    }

    @Test
    void a_table_that_was_drawn_again_says_when() {
        store(artefact("2026-H2", 1), "2027-01-30T00:00:00Z");
        var first = releases.named("2026-H2").orElseThrow();
        assertThat(first.at()).isEqualTo(first.first()).isEqualTo("2027-01-30T00:00:00Z");
        store(artefact("2026-H2", 2), "2027-03-01T02:00:00Z");
        store(artefact("2026-H2", 3), "2028-03-01T02:00:00Z");
        for (var found : List.of(
                releases.named("2026-H2").orElseThrow(), releases.newestFirst().getFirst())) {
            assertThat(found.first()).isEqualTo("2027-01-30T00:00:00Z");
            assertThat(found.at()).isEqualTo("2028-03-01T02:00:00Z");
            assertThat(found.corrected("opened", "01")).contains(Instant.parse("2027-03-01T02:00:00Z"));
            assertThat(found.corrected("stock", "01")).isEmpty();
            assertThat(found.corrected("opened", "79")).isEmpty();
        }
    }

    @Test
    void the_text_has_one_form() {
        assertThat(CanonicalText.of(artefact("2026-H2", 1)).text()).isEqualTo("""
                        {"blind":"0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f","from":"2026-07-01","plan":"H-1","release":"2026-H2","revision":1,"tables":[\
                        {"area":"01","carried":12.5,"cells":[{"name":"area=01;measure=stock;period=2026-H2","value":-3}],\
                        "error":7,"measure":"stock","name":"stock","revision":1},\
                        {"area":"01","carried":100,"cells":[],"error":0,"measure":"opened","name":"opened","revision":2}],\
                        "until":"2026-12-31"}""");
    }

    @Test
    void what_somebody_changed_is_not_read() {
        store(artefact("2026-H2", 1));
        jdbc.sql("update release.artefact set artefact = replace(artefact, '-3', '-2')")
                .update();
        assertThatIllegalStateException().isThrownBy(() -> releases.named("2026-H2"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new CanonicalText(
                                CanonicalText.of(artefact("2026-H2", 1)).text().replace(",", ", "))
                        .artefact());
    }

    @Test
    void what_was_read_stays_what_was_published_whatever_becomes_of_the_row() {
        store(artefact("2026-H2", 1));
        var before = releases.named("2026-H2");
        jdbc.sql("update release.artefact set artefact = 'nothing'").update();
        assertThat(releases.named("2026-H2")).isEqualTo(before);
        assertThat(releases.newestFirst()).containsExactly(before.orElseThrow());
        jdbc.sql("update release.artefact set hash = 'another'").update();
        assertThatIllegalStateException().isThrownBy(releases::newestFirst);
        jdbc.sql("delete from release.artefact").update();
        assertThat(releases.newestFirst()).isEmpty();
    }

    private void store(Artefact artefact) {
        store(artefact, "2027-01-30T00:00:00Z");
    }

    private void store(Artefact artefact, String at) {
        var text = CanonicalText.of(artefact);
        jdbc.sql("insert into release.artefact values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        artefact.release(),
                        artefact.revision(),
                        artefact.plan(),
                        artefact.from(),
                        artefact.until(),
                        OffsetDateTime.parse(at),
                        text.hash(),
                        text.text())
                .update();
    }

    private static Artefact artefact(String release, int revision) {
        Period period = Period.named(release).orElseThrow();
        LocalDate from = period.from();
        return new Artefact(
                release,
                revision,
                "H-1",
                from,
                period.until(),
                "0f".repeat(16),
                List.of(
                        new Artefact.Numbers(
                                "stock",
                                "01",
                                "stock",
                                1,
                                7,
                                Optional.of(12.5),
                                List.of(new Artefact.Cell("area=01;measure=stock;period=" + release, -3))),
                        new Artefact.Numbers("opened", "01", "opened", 2, 0, Optional.of(100.0), List.of())));
    }
}
