package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import tincay.api.platform.postgres.OwnPostgres;

/** Two applications on one database: it does not matter which of them one works at. */
class TwoNodesTest {

    @TempDir
    private static Path folder;

    private static OwnPostgres database;
    private static OwnProcess one;
    private static OwnProcess other;
    private static Caller staff;

    @BeforeAll
    static void both_start_at_the_same_moment_on_an_empty_database() throws Exception {
        database = OwnPostgres.in(folder.resolve("database"));
        one = OwnProcess.node(folder.resolve("one"), database);
        other = OwnProcess.node(folder.resolve("other"), database);
        one.ready();
        other.ready();
        staff = Caller.signedIn("staff.hoaban", one.url());
    }

    @AfterAll
    static void stop() {
        for (AutoCloseable running : new AutoCloseable[] {one, other, database}) {
            if (running != null) {
                closed(running);
            }
        }
    }

    @Test
    void what_an_empty_database_is_given_it_was_given_once() {
        assertThat(database.count("log.installation")).isEqualTo(1);
        assertThat(database.count("keys.wrapping_key")).isEqualTo(1);
        assertThat(database.count("account.account")).isEqualTo(10);
        assertThat(database.count("log.token where segment = 0"))
                .isEqualTo(database.count("(select distinct processor_name from log.token) p"));
        assertThat(database.count("log.dead_letter")).isZero();
    }

    @Test
    void the_log_of_each_is_lines_of_json_that_name_nobody() throws IOException {
        opens(staff);
        JsonMapper json = JsonMapper.builder().build();
        for (String node : List.of("one", "other")) {
            List<String> lines = Files.readAllLines(folder.resolve(node).resolve("logs/tincay.log"));
            assertThat(lines)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(
                                    json.readTree(line).at("/message").asString())
                            .isNotBlank());
            assertThat(String.join("\n", lines))
                    .doesNotContain("staff.hoaban", "Bùi", Demo.PASSWORD)
                    .doesNotContainPattern("(case|ref|con|wrk)-[0-9a-f]{8}-");
        }
    }

    @Test
    void a_session_made_on_one_works_on_the_other_and_ends_on_both() {
        Caller office = Caller.signedIn("office.thanhpho", one.url());
        office.at(other.url()).get("/session").isDone();

        Caller.signedIn("office.thanhpho", other.url())
                .at(one.url())
                .get("/session")
                .isDone();

        office.get("/session").isRefused(401, "access.not-signed-in");
    }

    @Test
    void commands_go_to_either_and_each_shows_what_was_written_on_it_and_on_the_other() {
        for (List<String> order : List.of(List.of(one.url(), other.url()), List.of(other.url(), one.url()))) {
            Caller here = staff.at(order.getFirst());
            Caller there = staff.at(order.getLast());
            Reply opened = opens(here);
            String path = "/cases/" + opened.text("caseId");
            Reply noted = there.post(path + "/notes", note(), "If-Match", opened.version())
                    .isDone();

            Reply agreed = here.post(path + "/consents", Cases.REFERRAL_CONSENT, "If-Match", noted.version())
                    .isDone();

            assertThat(List.of(opened, noted, agreed))
                    .allMatch(reply -> reply.at("visible").asBoolean());
            assertThat(there.get(path).isDone().at("notes").size()).isEqualTo(1);
            assertThat(here.get(path).isDone().at("consents").size()).isEqualTo(1);
            assertThat(caseload(here)).contains(opened.text("caseId"));
            assertThat(caseload(there)).contains(opened.text("caseId"));
            there.post(path + "/notes", note(), "If-Match", noted.version()).isRefused(412, "request.stale");
        }
    }

    @Test
    void a_request_repeated_on_the_other_node_gets_the_first_answer() {
        String path = "/cases/" + opens(staff).text("caseId") + "/notes";
        String[] headers = {"If-Match", "\"1\"", "Idempotency-Key", "once-and-once-only"};
        Reply first = staff.at(one.url()).post(path, note(), headers).isDone();

        Reply second = staff.at(other.url()).post(path, note(), headers).isDone();

        assertThat(second.text("noteId")).isEqualTo(first.text("noteId"));
    }

    /** A segment with nothing to do stores its place once a second; whoever waited for it would wait as long. */
    @Test
    void a_writer_at_the_node_that_reads_nothing_waits_for_the_other_s_readers_no_longer_than_they_need() {
        Caller here = staff.at(segmentsOf(one) >= segmentsOf(other) ? other.url() : one.url());
        String path = "/cases/" + opens(here).text("caseId") + "/notes";
        List<Long> waited = new ArrayList<>();
        for (int version = 1; version <= 15; version++) {
            long sent = System.nanoTime();
            Reply reply = here.post(path, note(), "If-Match", "\"" + version + "\"");
            waited.add((System.nanoTime() - sent) / 1_000_000);
            assertThat(reply.isDone().at("visible").asBoolean()).isTrue();
        }
        waited.sort(null);
        System.out.println("waited " + waited);
        assertThat(waited.get(7)).isLessThan(500);
    }

    @Test
    void what_a_killed_node_was_reading_the_other_reads_within_seconds() throws Exception {
        opens(staff);
        OwnProcess busier = segmentsOf(one) >= segmentsOf(other) ? one : other;
        OwnProcess left = busier == one ? other : one;
        assertThat(segmentsOf(busier)).isPositive();
        Caller survivor = staff.at(left.url());
        busier.kill();
        long killed = System.nanoTime();
        String caseId = opens(survivor).text("caseId");

        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        database.count("log.token where owner is null or owner not like '" + left.pid() + "@%'") == 0
                                && caseload(survivor).contains(caseId));
        Duration took = Duration.ofNanos(System.nanoTime() - killed);

        System.out.printf("taken over after %d ms%n", took.toMillis());
        busier.launch().ready();
        assertThat(took).isLessThan(Duration.ofSeconds(15)); // 4 where nothing else runs; a claim ends after 3
    }

    private static Reply opens(Caller caller) {
        String address = caller.get("/session").isDone().text("roles.0.addressId");
        return caller.post("/cases", Cases.intake(address)).isDone();
    }

    private static Map<String, Object> note() {
        return Map.of("kind", "CALL", "text", "Ghi");
    }

    private static List<String> caseload(Caller caller) {
        return caller.get("/cases?limit=100")
                .isDone()
                .at("items")
                .valueStream()
                .map(item -> item.at("/caseId").asString())
                .toList();
    }

    private static long segmentsOf(OwnProcess node) {
        return database.count("log.token where owner like '" + node.pid() + "@%'");
    }

    private static void closed(AutoCloseable running) {
        try {
            running.close();
        } catch (Exception unclosable) {
            throw new IllegalStateException(unclosable);
        }
    }
}
