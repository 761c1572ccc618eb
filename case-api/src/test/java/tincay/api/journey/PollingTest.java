package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.ReleaseSamples;

/**
 * The attacker polls everything a leader can fetch before and after something happened to a case: not a byte moves. A page with
 * a live count is caught.
 */
class PollingTest {

    private static final LeaderView LEADER =
            new LeaderView(Hired.leaderOf("01").signsIn().token());

    @BeforeAll
    static void something_was_published() {
        ReleaseSamples.publishLongAgo(Demo.bean(JdbcClient.class));
    }

    @Test
    void nothing_a_leader_can_fetch_moves_because_a_case_moved() throws IOException {
        Map<String, String> before = LEADER.all();
        everythingThatServesALeader(before.keySet());
        StaffDesk desk = StaffDesk.withCase().ready();
        assertThat(changed(before, LEADER.all()))
                .as("a case, a notice, an assessment")
                .isEmpty();
        desk.referral();
        assertThat(changed(before, LEADER.all())).as("a referral").isEmpty();
        desk.does("stays", Map.of("kind", "HOUSEHOLD", "place", "Nhà bà Thử")).isDone();
        Map<String, String> after = LEADER.all();
        assertThat(changed(before, after)).as("a case, a referral, a stay").isEmpty();

        ReleaseSamples.publish(Demo.bean(JdbcClient.class), ReleaseSamples.longAgo("2020-H1"));
        assertThat(changed(after, LEADER.all()))
                .as("a release")
                .contains("/", "/bang", "/bang/2020-H1/1", "/api/v1/statistics/releases")
                .doesNotContain("/bang/2019-H1/1", "/bang/2019-H1/3", "/dc");
    }

    @Test
    void a_page_with_a_live_count_is_caught() {
        Supplier<Map<String, String>> sabotaged = () -> {
            Map<String, String> answers = new TreeMap<>(LEADER.all());
            answers.computeIfPresent("/bang", (_, page) -> page + openedSoFar());
            return answers;
        };
        Map<String, String> before = sabotaged.get();
        StaffDesk.withCase();
        assertThat(changed(before, sabotaged.get())).containsExactly("/bang");
    }

    private static void everythingThatServesALeader(Set<String> fetched) throws IOException {
        assertThat(servingLeaders())
                .hasSizeGreaterThan(15)
                .allSatisfy(path -> assertThat(fetched)
                        .as(path)
                        .anyMatch(some ->
                                pattern(path).matcher(some.split("\\?")[0]).matches()));
    }

    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        Set<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(path -> before.getOrDefault(path, "").equals(after.get(path)));
        return changed;
    }

    private static long openedSoFar() {
        return Demo.bean(JdbcClient.class)
                .sql("select count(*) from log.event join log.event_type on number = type where name = 'case.opened'")
                .query(Long.class)
                .single();
    }

    private static List<String> servingLeaders() throws IOException {
        try (var table = PollingTest.class.getResourceAsStream("/golden/role-table.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("GET ") && line.contains("UNION_LEADER"))
                    .map(line -> line.substring("GET ".length(), line.indexOf(':')))
                    .toList();
        }
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(path.replace(".", "\\.").replaceAll("\\{[a-zA-Z]+}", "[^/]+"));
    }
}
