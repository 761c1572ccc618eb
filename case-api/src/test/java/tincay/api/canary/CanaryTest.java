package tincay.api.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

import tincay.api.journey.CanaryStory;
import tincay.api.journey.Demo;
import tincay.api.platform.log.Packing;

/** Personal text lies nowhere in clear; and a text that did would be found. */
class CanaryTest {

    private static final String CANARY =
            "Đậu Ẩn " + UUID.randomUUID().toString().substring(0, 8);
    private static final String PHONE = "09" + (10_000_000 + (int) (Math.random() * 89_999_999));

    private static Heard log;

    @BeforeAll
    static void a_story_is_told_and_something_breaks_under_it() throws SQLException {
        Demo.url(); // a start lets go of whoever listens
        log = Heard.fromNowOn();
        new CanaryStory(CANARY, PHONE).tellAll();
        try (Connection connection = Demo.bean(DataSource.class).getConnection()) {
            var database = new Database(connection);
            database.execute("alter table read_model.caseload_referral_v2 rename to caseload_referral_gone");
            String caseId;
            try {
                caseId = new CanaryStory(CANARY, PHONE).openAndRefer();
            } finally {
                database.execute("alter table read_model.caseload_referral_gone rename to caseload_referral_v2");
            }
            assertThat(letters(connection, caseId)).as("dead letters").isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void nothing_personal_lies_in_any_table_file_log_metric_or_refusal(boolean text) throws Exception {
        var needles = new Needles(text ? CANARY : PHONE);
        try (Connection connection = Demo.bean(DataSource.class).getConnection()) {
            var database = new Database(connection);
            assertThat(database.tables()).hasSizeGreaterThan(15);
            assertThat(database.find(needles)).isEmpty();
            database.execute("checkpoint");
            assertThat(Files.find(needles, Path.of(database.show("data_directory"))))
                    .isEmpty();
        }
        assertThat(Files.find(needles, Demo.folder())).isEmpty();
        assertThat(log.text()).as("what broke under the story was logged").contains("laid aside: ReferralSent");
        assertThat(needles.in(bytes(log.text()))).isEmpty();
        assertThat(needles.in(bytes(metrics()))).isEmpty();
        assertThat(CanaryStory.refusals()).contains("request.invalid");
        assertThat(needles.in(bytes(CanaryStory.refusals()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            log.dead_letter            | insert into log.dead_letter(dead_letter_id, processing_group, sequence_identifier, sequence_index, message_type, event_identifier, time_stamp, payload_type, payload, enqueued_at) values ('d', 'g', 's', 0, 'm', 'e', 'now', 'p', convert_to(?, 'UTF8'), 'now')
            log.idempotency            | insert into log.idempotency(worker_id, key, fingerprint, answer) values (gen_random_uuid(), 'k', ?, '{}')
            account.session            | insert into account.session values ('p', 's', 0, 0, 0, 0, ?)
            audit.disclosure           | insert into audit.disclosure(id, worker_id, about, purpose, basis, subjects, purposes, count) values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), ?, 'b', '{}', '{}', 0)
            read_model.case_file_v1    | insert into read_model.case_file_v1(case_id, stream, seq, name, fact, recorded_at, recorded_by) values (gen_random_uuid(), gen_random_uuid(), 0, 'n', ?, now(), gen_random_uuid())
            read_model.caseload_v3     | insert into read_model.caseload_v3 values (gen_random_uuid(), ?, 'OPEN', null, now())
            """)
    void a_text_planted_in_a_table_is_found(String table, String insert) throws SQLException {
        String planted = "Đậu Ẩn " + UUID.randomUUID();
        try (Connection connection = Demo.bean(DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            var database = new Database(connection);
            database.execute(insert, planted);
            Optional<String> found = database.find(new Needles(planted));
            connection.rollback();
            assertThat(found).hasValueSatisfying(where -> assertThat(where).startsWith(table));
        }
    }

    @Test
    void a_text_planted_in_a_packed_fact_is_found() throws SQLException {
        String planted = "Đậu Ẩn " + UUID.randomUUID();
        byte[] fact = bytes("{\"note\":\"" + (planted + " ").repeat(9) + "\"}");
        assertThat(new Needles(planted).in(Packing.packProse(fact)))
                .as("it is packed")
                .isEmpty();
        for (byte[] packed : List.of(Packing.packProse(fact), Packing.pack(fact))) {
            assertThat(foundAmongFacts(planted, packed))
                    .hasValueSatisfying(where -> assertThat(where).startsWith("log.event"));
        }
    }

    private static Optional<String> foundAmongFacts(String planted, byte[] packed) throws SQLException {
        try (Connection connection = Demo.bean(DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            var database = new Database(connection);
            database.execute("""
                    insert into log.event(ordinal, at, aggregate_id, seq, type, payload, metadata)
                    values (0, now(), gen_random_uuid(), 0, 1, ?, ?)
                    """, packed, packed);
            Optional<String> found = database.find(new Needles(planted));
            connection.rollback();
            return found;
        }
    }

    @Test
    void a_text_planted_in_log_metrics_or_data_folder_is_found() throws Exception {
        String planted = "Đậu Ẩn " + UUID.randomUUID();
        LoggerFactory.getLogger(CanaryTest.class).warn(planted);
        assertThat(new Needles(planted).in(bytes(log.text()))).isPresent();

        java.nio.file.Files.writeString(Demo.folder().resolve("planted"), planted);
        assertThat(Files.find(new Needles(planted), Demo.folder())).isPresent();

        var meters = Demo.bean(MeterRegistry.class);
        var meter = meters.counter("planted", "by", planted);
        assertThat(new Needles(planted).in(bytes(metrics()))).isPresent();
        meters.remove(meter);

        try (Connection connection = Demo.bean(DataSource.class).getConnection()) {
            var database = new Database(connection);
            database.execute("create table public.planted (words text)");
            database.execute("insert into public.planted values (?)", planted);
            database.execute("checkpoint");
            Optional<String> found = Files.find(new Needles(planted), Path.of(database.show("data_directory")));
            database.execute("drop table public.planted");
            assertThat(found).isPresent();
        }
    }

    private static long letters(Connection connection, String caseId) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select count(*) from log.dead_letter where sequence_identifier like '%' || ? || '%'")) {
            statement.setString(1, caseId);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static String metrics() throws IOException {
        try (var text =
                URI.create(Demo.watchedUrl() + "/actuator/prometheus").toURL().openStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
