package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.Running;
import tincay.api.SimulatedClock;
import tincay.api.TestPostgres;
import tincay.api.administration.DemoAccounts;
import tincay.api.canary.Heard;
import tincay.api.platform.axon.Rebuild;
import tincay.api.privacy.QuarterKeys;
import tincay.api.statistics.DrawnAgain;
import tincay.api.statistics.PublishReleases;
import tincay.api.statistics.ReleaseWatch;
import tincay.domain.duty.Deadlines;
import tincay.domain.refusal.Refused;
import tincay.domain.release.ReleaseId;
import tincay.domain.worker.WorkerId;
import tincay.projections.releases.CanonicalText;
import tincay.projections.releases.Published;
import tincay.projections.releases.Releases;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Span;

/** A half-year of invented cases is published, on two nodes of one database, at an hour the test says. */
class ReleaseJourneyTest {

    private static final String OTHER_PLAN =
            "{\"blind\":\"00\",\"from\":\"1999-01-01\",\"plan\":\"totals-1\",\"release\":\"1999-H1\","
                    + "\"revision\":1,\"tables\":[],\"until\":\"1999-06-30\"}";

    private static final String RELEASES = "/statistics/releases";
    private static final LocalDate TODAY = LocalDate.now(Deadlines.HERE);
    private static final Period HALF = Period.of(Span.HALF_YEAR, TODAY);
    private static final SimulatedClock CLOCK = new SimulatedClock(Instant.now().toString());

    private static Running one;
    private static Running other;
    private static JdbcClient database;
    private static Published published;
    private static List<Object> race;
    private static Heard log;

    @BeforeAll
    static void three_were_counted_of_five_and_two_nodes_published_at_once(@TempDir Path folder) throws Exception {
        String url = TestPostgres.freshDatabase();
        one = Running.demoAt(CLOCK, url, folder.resolve("master.key"));
        other = Running.demoAt(CLOCK, url, folder.resolve("master.key"));
        log = Heard.fromNowOn(); // a start lets go of whoever listens
        database = TestPostgres.at(url);
        Program staff = Program.elsewhere(one.url(), "staff.hoaban", Demo.PASSWORD);
        for (int number = 0; number < 5; number++) {
            desk(staff, number < 3 ? "AGREED" : "REFUSED").ready().referral();
        }
        is(HALF.due());
        race = atOnce(publishing(one), publishing(other));
        published = one.bean(Releases.class).named(HALF.name()).orElseThrow();
    }

    @AfterAll
    static void stop() {
        Stream.of(one, other).filter(running -> running != null).forEach(Running::stop);
    }

    private static StaffDesk desk(Program staff, String counted) {
        String address = staff.get("/session").isDone().text("roles.0.addressId");
        Map<String, Object> intake = Cases.with(Cases.intake(address), "statisticsConsent", counted);
        Map<String, Object> record = Map.of("giver", "SELF", "channel", "SIGNED_PAPER", "textVersion", "2026-1");
        Reply opened =
                staff.post("/cases", Cases.with(intake, "consent", record)).isDone();
        return StaffDesk.of(staff, opened.text("caseId"));
    }

    @Test
    void of_two_that_publish_at_once_one_does_and_the_other_hears_that_it_was_done() {
        assertThat(race).containsExactlyInAnyOrder(published.hash(), "release.already-published");
        assertThat(events(HALF)).isOne();
        assertThat(rows(HALF)).isOne();
        refused(() -> publish(HALF.name()), "release.already-published");
        assertThat(events(HALF)).isOne();
    }

    @Test
    void what_is_stored_is_what_was_drawn_and_every_cell_of_the_plan_is_there() {
        assertThat(database.sql("select encode(sha256(convert_to(artefact, 'UTF8')), 'hex') from release.artefact"
                                + " where release = ?")
                        .param(HALF.name())
                        .query(String.class)
                        .single())
                .isEqualTo(published.hash());
        var artefact = published.artefact();
        assertThat(artefact.plan()).isEqualTo("H-1");
        assertThat(artefact.revision()).isOne();
        assertThat(artefact.table("opened", "01").orElseThrow().cells()).hasSize(1);
        assertThat(artefact.table("opened-by-sex-and-risk", "01").orElseThrow().cells())
                .hasSize(12);
        assertThat(published.at()).isEqualTo(CLOCK.instant());
    }

    @Test
    void drawn_again_after_a_rebuild_and_after_somebody_was_erased_it_is_the_same_byte_for_byte() {
        one.bean(Rebuild.class).rebuild("statistics", progress -> {});
        assertThat(again()).isEqualTo(CanonicalText.of(published.artefact()));
        database.sql("""
                        with gone as (delete from keys.subject_key where subject not in
                            (select subject from keys.quarter_key) returning subject)
                        insert into keys.erased_subject select subject, current_date from gone""").update();
        one.bean(Rebuild.class).rebuild("statistics", progress -> {});
        assertThat(again()).isEqualTo(CanonicalText.of(published.artefact()));
        assertThat(one.bean(Releases.class).named(HALF.name())).contains(published);
    }

    @Test
    void a_period_that_is_open_or_none_is_not_published() {
        Period open = Period.of(Span.HALF_YEAR, TODAY.plusYears(20));
        refused(() -> publish(open.name()), "release.period-open");
        for (String none : List.of("2026-H3", TODAY.getYear() + "-Q1", "1999-H1", "", "2026-H2; drop", "ß")) {
            refused(() -> publish(none), "release.period-unknown");
        }
        assertThat(database.sql("select count(*) from release.artefact where ends >= ?")
                        .param(open.until())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_office_publishes_what_is_due_once_and_sees_no_number() {
        Period due = Period.of(Span.HALF_YEAR, TODAY.plusYears(7));
        is(due.due());
        Program office = Program.elsewhere(one.url(), "office.thanhpho", Demo.PASSWORD);
        Reply done = office.post(RELEASES, Map.of("release", due.name())).isDone();
        assertThat(done.body().propertyNames()).containsExactlyInAnyOrder("release", "hash");
        assertThat(one.bean(Releases.class).named(due.name()).orElseThrow().hash())
                .isEqualTo(done.text("hash"));
        assertThat(events(due)).isOne();
        assertThat(publishedBy(due)).isEqualTo(DemoAccounts.idOf("office.thanhpho"));
        office.post(RELEASES, Map.of("release", due.name())).isRefused(409, "release.already-published");
        office.post(RELEASES, Map.of("release", due.next().name())).isRefused(409, "release.period-open");
        office.post(RELEASES, Map.of("release", "nay")).isRefused(409, "release.period-unknown");
        office.post(RELEASES, Map.of("release", "")).isRefused(422, "request.invalid");
        office.post(RELEASES, Map.of("release", due.name(), "preview", true)).isRefused(400, "request.malformed");
        Program.elsewhere(one.url(), "leader.thanhpho", Demo.PASSWORD)
                .post(RELEASES, Map.of("release", due.name()))
                .isRefused(403, "access.role");
        is(HALF.due());
    }

    @Test
    void a_year_is_not_published_before_its_parts_and_in_order_all_are() {
        Period year = Period.of(Span.YEAR, TODAY.plusYears(1));
        is(year.due());
        refused(() -> publish(year.name()), "release.earlier-missing");
        assertThat(one.bean(ReleaseWatch.class).publishDue()).isPositive();
        assertThat(other.bean(ReleaseWatch.class).publishDue()).isZero();
        assertThat(rows(year)).isOne();
        assertThat(one.bean(Releases.class)
                        .named(year.name())
                        .orElseThrow()
                        .artefact()
                        .table("stock", "01"))
                .hasValueSatisfying(stock -> assertThat(stock.carried()).isPresent());
        is(HALF.due());
    }

    @Test
    void what_is_broken_off_between_the_fact_and_the_artefact_leaves_neither() {
        Period broken = Period.of(Span.HALF_YEAR, TODAY.plusYears(3));
        is(broken.due());
        database.sql("alter table release.artefact add constraint none check (release <> '" + broken + "') not valid")
                .update();
        assertThatThrownBy(() -> publish(broken.name())).isNotInstanceOf(Refused.class);
        assertThat(rows(broken)).isZero();
        assertThat(events(broken)).isZero();
        database.sql("alter table release.artefact drop constraint none").update();
        publish(broken.name());
        assertThat(rows(broken)).isOne();
        assertThat(events(broken)).isOne();
        is(HALF.due());
    }

    @Test
    void without_its_keys_nothing_is_drawn_and_nobody_makes_new_ones() {
        without("keys.draw_key", "where name = 'K_rec'", "release.key-missing");
        without("keys.draw_key", "where name = 'K_stat'", "release.key-missing");
        without("keys.subject_key", "where subject in (select subject from keys.quarter_key)", "release.key-missing");
        database.sql("update keys.draw_key set sealed = set_byte(sealed, 9, get_byte(sealed, 9) # 1)")
                .update();
        refused(ReleaseJourneyTest::again, "release.key-wrong");
        database.sql("update keys.draw_key set sealed = set_byte(sealed, 9, get_byte(sealed, 9) # 1)")
                .update();
        assertThat(again().hash()).isEqualTo(published.hash());
    }

    /** What lacks these rows refuses, and they are put back. */
    private static void without(String table, String which, String code) {
        database.sql("create table apart as select * from " + table + " " + which)
                .update();
        try {
            assertThat(database.sql("delete from " + table + " " + which).update())
                    .isPositive();
            refused(ReleaseJourneyTest::again, code);
        } finally {
            database.sql("insert into " + table + " select * from apart").update();
            database.sql("drop table apart").update();
        }
    }

    @Test
    void thirteen_months_after_a_quarter_its_key_is_gone_and_what_was_published_stays() {
        var keys = one.bean(QuarterKeys.class);
        LocalDate end = Period.of(Span.QUARTER, TODAY).until();
        database.sql("create table apart_quarter as select * from keys.subject_key"
                        + " where subject in (select subject from keys.quarter_key)")
                .update();
        try {
            assertThat(keys.destroyDue(end.plusMonths(13).minusDays(1))).isEmpty();
            is(end.plusMonths(13));
            assertThat(one.bean(ReleaseWatch.class).look()).isPositive();
            assertThat(keys.destroyDue(end.plusMonths(13))).isEmpty();
            refused(ReleaseJourneyTest::again, "release.quarter-key-destroyed");
            assertThat(one.bean(Releases.class).named(HALF.name())).contains(published);
        } finally {
            database.sql("insert into keys.subject_key select * from apart_quarter on conflict do nothing")
                    .update();
            database.sql("delete from keys.erased_subject where subject in (select subject from apart_quarter)")
                    .update();
            database.sql("drop table apart_quarter").update();
            is(HALF.due());
        }
    }

    @Test
    void after_another_plan_published_this_one_does_not() {
        database.sql("insert into release.artefact values ('1999-H1', 1, 'totals-1', '1999-01-01', '1999-06-30', now(),"
                        + " encode(sha256(convert_to(:text, 'UTF8')), 'hex'), :text)")
                .param("text", OTHER_PLAN)
                .update();
        try {
            refused(() -> publish(HALF.name()), "release.plan-changed");
            refused(ReleaseJourneyTest::again, "release.plan-changed");
        } finally {
            database.sql("alter table release.artefact disable trigger never").update();
            database.sql("delete from release.artefact where release = '1999-H1'")
                    .update();
            database.sql("alter table release.artefact enable trigger never").update();
        }
    }

    @Test
    void what_was_laid_aside_is_not_left_out_of_a_count_in_silence() {
        database.sql("insert into log.dead_letter(dead_letter_id, processing_group, sequence_identifier,"
                        + " sequence_index, message_type, event_identifier, time_stamp, payload_type, payload,"
                        + " enqueued_at) values ('release', 'statistics', 's', 0, 'm', 'e', 'now', 'p', '', 'now')")
                .update();
        try {
            refused(ReleaseJourneyTest::again, "release.not-read-in");
        } finally {
            database.sql("delete from log.dead_letter where dead_letter_id = 'release'")
                    .update();
        }
    }

    @Test
    void nobody_changes_or_removes_what_was_published() {
        for (String change : List.of(
                "update release.artefact set plan = 'x'",
                "delete from release.artefact",
                "truncate release.artefact cascade")) {
            assertThatThrownBy(() -> database.sql(change).update()).hasMessageContaining("never changes");
        }
    }

    @Test
    void no_id_of_a_person_a_case_or_a_referral_lies_with_the_statistics() {
        String all = String.join(
                "\n",
                Stream.of(
                                "statistics.counted_v2",
                                "statistics.came_along_v2",
                                "statistics.happening_v2",
                                "statistics.ground_v1",
                                "release.artefact")
                        .flatMap(table ->
                                database.sql("select t::text from " + table + " t").query(String.class).list().stream())
                        .toList());
        List<String> ids = database.sql("""
                        select case_id::text from authority.case_address
                        union select referral_id::text from authority.referral_receiver
                        union select subject::text from keys.subject_key
                            where subject not in (select subject from keys.quarter_key)
                        union select subject::text from keys.erased_subject
                            where subject not in (select subject from keys.quarter_key)
                        union select e.aggregate_id::text from log.event e join log.event_type t on t.number = e.type
                            where t.name in ('case.opened', 'person.registered', 'referral.sent')""").query(String.class).list();
        assertThat(ids).hasSizeGreaterThan(20).allSatisfy(id -> assertThat(all).doesNotContain(id));
        assertThat(all).doesNotContain("Thử", "0912345678", "Lời kể");
    }

    @Test
    void what_is_logged_says_neither_count_nor_number() {
        assertThat(log.text()).isNotEmpty().doesNotContain(published.hash(), "area=01");
    }

    private static List<Object> atOnce(Callable<Object> first, Callable<Object> second) throws Exception {
        List<Object> said = new ArrayList<>();
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var result : both.invokeAll(List.of(first, second))) {
                said.add(result.get());
            }
        }
        return said;
    }

    private static Callable<Object> publishing(Running node) {
        return () -> {
            try {
                return node.bean(PublishReleases.class).publish(HALF.name());
            } catch (Refused refused) {
                return refused.code().code();
            }
        };
    }

    private static String publish(String release) {
        return one.bean(PublishReleases.class).publish(release);
    }

    private static CanonicalText again() {
        return DrawnAgain.of(one, HALF.name());
    }

    private static void refused(ThrowingCallable asked, String code) {
        assertThatThrownBy(asked).isInstanceOf(Refused.class).hasMessage(code);
    }

    private static void is(LocalDate day) {
        CLOCK.is(day.atTime(9, 0).atZone(Deadlines.HERE).toInstant().toString());
    }

    private static long rows(Period period) {
        return database.sql("select count(*) from release.artefact where release = ?")
                .param(period.name())
                .query(Long.class)
                .single();
    }

    private static WorkerId publishedBy(Period period) {
        return one.bean(EventStore.class)
                .readEvents(ReleaseId.of(period.name()).toString())
                .asStream()
                .map(event -> new WorkerId(
                        UUID.fromString(event.getMetaData().get("by").toString())))
                .findFirst()
                .orElseThrow();
    }

    private static long events(Period period) {
        return database.sql("select count(*) from log.event where aggregate_id = ?")
                .param(ReleaseId.of(period.name()).value())
                .query(Long.class)
                .single();
    }
}
