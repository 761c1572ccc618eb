package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.Running;
import tincay.api.SimulatedClock;
import tincay.api.TestPostgres;
import tincay.api.canary.Heard;
import tincay.api.platform.axon.Rebuild;
import tincay.api.privacy.QuarterKeys;
import tincay.api.statistics.DrawnAgain;
import tincay.api.statistics.PublishReleases;
import tincay.api.statistics.ReleaseWatch;
import tincay.domain.duty.Deadlines;
import tincay.domain.refusal.Refused;
import tincay.domain.release.ReleaseId;
import tincay.projections.releases.CanonicalText;
import tincay.projections.releases.Published;
import tincay.projections.releases.Releases;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Span;
import tincay.projections.statistics.release.Artefact;

/**
 * Over three years of invented time tables of a half-year are put right, the year is made from it, and two nodes of one database
 * put right different releases at once.
 */
class TablesPutRightJourneyTest {

    private static final List<String> TWO = List.of("opened-by-form", "referred-by-service");
    private static final LocalDate TODAY = LocalDate.now(Deadlines.HERE);
    private static final Period HALF = Period.of(Span.HALF_YEAR, TODAY);
    private static final Period YEAR = Period.of(Span.YEAR, TODAY);
    private static final LocalDate CORRECTED_ON = HALF.due();
    private static final SimulatedClock CLOCK = new SimulatedClock(Instant.now().toString());

    private static Running one;
    private static Running other;
    private static JdbcClient database;
    private static Heard log;
    private static Published first;
    private static Published corrected;
    private static List<Object> race;

    @BeforeAll
    static void a_release_is_corrected_and_a_year_later_two_at_once(@TempDir Path folder) throws Exception {
        String url = TestPostgres.freshDatabase();
        one = Running.demoAt(CLOCK, url, folder.resolve("master.key"));
        other = Running.demoAt(CLOCK, url, folder.resolve("master.key"));
        log = Heard.fromNowOn(); // a start lets go of whoever listens
        database = TestPostgres.at(url);
        Program staff = Program.elsewhere(one.url(), "staff.hoaban", Demo.PASSWORD);
        for (int number = 0; number < 3; number++) {
            opened(staff).ready().referral();
        }
        is(CORRECTED_ON);
        one.bean(ReleaseWatch.class).publishDue();
        first = named(HALF);
        brokenOff("release.artefact", "revision < 2");
        brokenOff("release.correction", "year < 0");
        correct(one, HALF, TWO);
        corrected = named(HALF);
        is(YEAR.due());
        one.bean(ReleaseWatch.class).publishDue();
        is(YEAR.due().plusYears(1));
        one.bean(ReleaseWatch.class).publishDue();
        race = atOnce(
                () -> correct(one, HALF, List.of("closed-by-reason")),
                () -> correct(other, HALF.next(), List.of("opened-by-form")));
        is(YEAR.due().plusYears(2));
    }

    @AfterAll
    static void stop() {
        Stream.of(one, other).filter(running -> running != null).forEach(Running::stop);
    }

    private static StaffDesk opened(Program staff) {
        String address = staff.get("/session").isDone().text("roles.0.addressId");
        Map<String, Object> intake = Cases.with(Cases.intake(address), "statisticsConsent", "AGREED");
        Map<String, Object> record = Map.of("giver", "SELF", "channel", "SIGNED_PAPER", "textVersion", "2026-1");
        return StaffDesk.of(
                staff,
                staff.post("/cases", Cases.with(intake, "consent", record))
                        .isDone()
                        .text("caseId"));
    }

    /** What the database will not take leaves neither fact nor artefact nor price. */
    private static void brokenOff(String table, String only) {
        database.sql("alter table " + table + " add constraint none check (" + only + ") not valid")
                .update();
        try {
            assertThatThrownBy(() -> correct(one, HALF, TWO)).isNotInstanceOf(Refused.class);
        } finally {
            database.sql("alter table " + table + " drop constraint none").update();
        }
        assertThat(events(HALF)).isOne();
        assertThat(count("release.artefact where revision > 1")).isZero();
        assertThat(count("release.correction")).isZero();
        assertThat(named(HALF)).isEqualTo(first);
    }

    @Test
    void the_tables_that_were_named_are_new_and_all_others_as_they_were() {
        assertThat(corrected.artefact().revision()).isEqualTo(2);
        assertThat(corrected.at()).isEqualTo(noon(CORRECTED_ON));
        assertThat(corrected.hash()).isNotEqualTo(first.hash());
        assertThat(corrected.artefact().blind()).isNotEqualTo(first.artefact().blind());
        for (Artefact.Numbers table : corrected.artefact().tables()) {
            Artefact.Numbers before = first.artefact().table(table.name(), "01").orElseThrow();
            if (TWO.contains(table.name())) {
                assertThat(table.revision()).isEqualTo(2);
                assertThat(table.cells()).isNotEqualTo(before.cells());
            } else {
                assertThat(table).isEqualTo(before);
            }
        }
        assertThat(total(corrected, "opened-by-form")).isEqualTo(total(first, "opened"));
    }

    @Test
    void what_is_stored_is_what_was_drawn_beside_what_was_there_with_its_fact_and_its_price() {
        assertThat(database.sql("select revision from release.artefact where release = ? and hash"
                                + " = encode(sha256(convert_to(artefact, 'UTF8')), 'hex') order by revision")
                        .param(HALF.name())
                        .query(Integer.class)
                        .list())
                .startsWith(1, 2);
        assertThat(database.sql("select hash from release.artefact where release = ? and revision = 1")
                        .param(HALF.name())
                        .query(String.class)
                        .single())
                .isEqualTo(first.hash());
        assertThat(database.sql("select tables from release.correction where year = ? and release = ? and number = 1")
                        .params(CORRECTED_ON.getYear(), HALF.name())
                        .query(String.class)
                        .single())
                .isEqualTo("opened-by-form,referred-by-service");
        assertThat(events(HALF)).isGreaterThanOrEqualTo(2);
        for (String change : List.of(
                "update release.correction set tables = ''",
                "delete from release.correction",
                "truncate release.correction")) {
            assertThatThrownBy(() -> database.sql(change).update()).hasMessageContaining("never changes");
        }
    }

    @Test
    void drawn_again_after_a_rebuild_it_is_the_same_byte_for_byte_and_so_is_the_first() {
        one.bean(Rebuild.class).rebuild("statistics", progress -> {});
        assertThat(DrawnAgain.corrected(one, first, TWO)).isEqualTo(CanonicalText.of(corrected.artefact()));
        assertThat(DrawnAgain.of(other, HALF.name())).isEqualTo(CanonicalText.of(first.artefact()));
    }

    @Test
    void the_year_that_is_made_from_it_adds_up_to_its_halves() {
        long halves = Stream.of(Period.of(Span.HALF_YEAR, YEAR.from()), Period.of(Span.HALF_YEAR, YEAR.until()))
                .mapToLong(half -> total(named(half), "opened"))
                .sum();
        assertThat(total(named(YEAR), "opened-by-commune")).isEqualTo(halves);
        assertThat(total(named(YEAR), "opened-by-ethnicity")).isEqualTo(halves);
    }

    @Test
    void of_two_that_correct_different_releases_at_once_one_does() {
        assertThat(race).contains("release.correction-this-year").hasSize(2);
        assertThat(race.stream().filter(said -> said.toString().length() == 64)).hasSize(1);
        int year = YEAR.due().plusYears(1).getYear();
        assertThat(count("release.correction where year = " + year)).isOne();
        assertThat(count("release.artefact a join release.correction c using (release, revision) where c.year = "
                        + year))
                .isOne();
        assertThat(count("release.artefact where revision > 1")).isEqualTo(count("release.correction"));
        assertThat(count("log.event join log.event_type on number = type where name = 'release.corrected'"))
                .isEqualTo(count("release.correction"));
    }

    @Test
    void what_cannot_be_corrected_is_refused_and_nothing_is_stored() {
        long before = count("release.artefact");
        refused(HALF.name(), List.of(""), "release.correction-table");
        refused(HALF.name(), List.of(), "release.correction-table");
        refused(HALF.name(), List.of("opened"), "release.correction-table");
        refused(HALF.name(), List.of("opened-by-form", "opened-by-form"), "release.correction-table");
        refused(HALF.name(), List.of("opened-by-form", "opened-by-commune"), "release.correction-table");
        refused(HALF.name(), List.of("opened-by-age' or 1=1"), "release.correction-table");
        refused(YEAR.name(), List.of("stock"), "release.correction-table");
        refused("2026-H3", TWO, "release.period-unknown");
        refused("1999-H1", TWO, "release.period-unknown");
        refused(Period.of(Span.HALF_YEAR, YEAR.due().plusYears(1)).name(), TWO, "release.correction-not-published");
        refused(Period.of(Span.HALF_YEAR, TODAY.plusYears(9)).name(), TWO, "release.period-open");
        refused(HALF.name(), List.of("opened-by-form", "opened-by-age"), "release.correction-too-dear");
        is(CORRECTED_ON.plusDays(1));
        refused(HALF.name(), List.of("closed-by-reason"), "release.correction-this-year");
        refused(YEAR.name(), List.of("opened-by-commune"), "release.correction-this-year");
        is(YEAR.due().plusYears(2));
        assertThat(count("release.artefact")).isEqualTo(before);
    }

    @Test
    void without_the_key_of_a_quarter_nothing_is_corrected() {
        database.sql("create table apart as select * from keys.subject_key"
                        + " where subject in (select subject from keys.quarter_key)")
                .update();
        try {
            assertThat(one.bean(QuarterKeys.class).destroyDue(YEAR.due().plusYears(2)))
                    .isNotEmpty();
            refused(HALF.name(), List.of("closed-by-reason"), "release.quarter-key-destroyed");
        } finally {
            database.sql("insert into keys.subject_key select * from apart on conflict do nothing")
                    .update();
            database.sql("delete from keys.erased_subject where subject in (select subject from apart)")
                    .update();
            database.sql("drop table apart").update();
        }
    }

    @Test
    void a_leader_sees_which_table_was_corrected_and_when() throws Exception {
        Program leader = Program.elsewhere(one.url(), "leader.thanhpho", Demo.PASSWORD);
        String path = "/statistics/releases/" + HALF.name() + "/tables/";
        Reply table = leader.get(path + "opened-by-form").isDone();
        assertThat(Instant.parse(table.text("correctedAt"))).isEqualTo(noon(CORRECTED_ON));
        assertThat(table.at("revision").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(table.text("dates")).contains("công bố ngày " + day(first.at()));
        assertThat(leader.get(path + "opened-by-form/csv").isDone().header("Content-Disposition"))
                .contains("-tinh-lai-" + CORRECTED_ON + ".csv");
        assertThat(leader.get(path + "opened-by-age").isDone().at("correctedAt").isString())
                .isFalse();
        assertThat(leader.get(path + "opened-by-age/csv").isDone().header("Content-Disposition"))
                .doesNotContain("tinh-lai");
        String said = "Bảng này được đếm và tính lại ngày " + day(corrected.at());
        assertThat(page(leader, pathOf("opened-by-form"))).contains(said).doesNotContain("??");
        assertThat(page(leader, pathOf("opened-by-age"))).doesNotContain("tính lại ngày " + day(corrected.at()) + ".");
        assertThat(page(leader, "/bang")).contains("(tính lại ngày " + day(corrected.at()) + ")");
    }

    private static String pathOf(String table) {
        List<String> names =
                first.artefact().tables().stream().map(Artefact.Numbers::name).toList();
        return "/bang/" + HALF.name() + "/" + (names.indexOf(table) + 1);
    }

    private static String page(Program reader, String path) throws IOException, InterruptedException {
        byte[] id = reader.token().getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(one.url() + path))
                .header("Cookie", "sv=" + Base64.getEncoder().encodeToString(id))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    @Test
    void what_is_logged_says_neither_count_nor_number() {
        assertThat(log.text()).doesNotContain(corrected.hash(), "area=01");
    }

    private static String correct(Running node, Period period, List<String> tables) {
        return node.bean(PublishReleases.class).correct(period.name(), tables);
    }

    private static void refused(String release, List<String> tables, String code) {
        refused(() -> one.bean(PublishReleases.class).correct(release, tables), code);
    }

    private static void refused(ThrowingCallable asked, String code) {
        assertThatThrownBy(asked).isInstanceOf(Refused.class).hasMessage(code);
    }

    private static List<Object> atOnce(Callable<Object> first, Callable<Object> second) throws Exception {
        List<Object> said = new ArrayList<>();
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var result : both.invokeAll(List.of(orWhyNot(first), orWhyNot(second)))) {
                said.add(result.get());
            }
        }
        return said;
    }

    private static Callable<Object> orWhyNot(Callable<Object> asked) {
        return () -> {
            try {
                return asked.call();
            } catch (Refused refused) {
                return refused.code().code();
            }
        };
    }

    private static Published named(Period period) {
        return one.bean(Releases.class).named(period.name()).orElseThrow();
    }

    private static long total(Published published, String table) {
        return published.artefact().table(table, "01").orElseThrow().total();
    }

    private static String day(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, Deadlines.HERE);
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Deadlines.HERE).toInstant();
    }

    private static void is(LocalDate day) {
        CLOCK.is(noon(day).toString());
    }

    private static long count(String rows) {
        return database.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private static long events(Period period) {
        return database.sql("select count(*) from log.event where aggregate_id = ?")
                .param(ReleaseId.of(period.name()).value())
                .query(Long.class)
                .single();
    }
}
