package tincay.projections.statistics.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The attack suite: in every build its short form; with {@code -Dtincay.attacks=long} twenty countries of 10,000 cases a year
 * and twenty of 60,000. Figures follow from seeds and stand in a page, which {@code -Dtincay.write=true} writes anew.
 */
class AttackSuiteTest {

    private static final boolean LONG = "long".equals(System.getProperty("tincay.attacks"));

    private static final String TWENTY = "Twenty countries, under two keys each.";

    private static List<Suite> suites;

    @BeforeAll
    static void attack() {
        suites = LONG
                ? List.of(
                        Suite.in(10_000, 0.03, Suite.Form.LONG).andTheRest(Suite.Form.LONG),
                        Suite.in(60_000, 0.10, Suite.Form.LONG))
                : List.of(Suite.in(10_000, 0.03, Suite.Form.SHORT).andTheRest(Suite.Form.SHORT));
    }

    @Test
    void no_attack_comes_further_than_its_goal() {
        assertThat(suites)
                .allSatisfy(suite -> assertThat(suite.findings().stream()
                                .filter(finding -> !finding.isMet())
                                .map(Finding::toString))
                        .isEmpty());
    }

    @Test
    void every_sabotage_is_caught() {
        assertThat(suites).allSatisfy(suite -> assertThat(suite.findings()).allMatch(Finding::isCaught));
        assertThat(suites.getFirst().findings().stream()
                        .filter(finding -> finding.sabotaged() != null)
                        .map(Finding::number)
                        .distinct())
                .containsExactly("R1 c", "R2", "R4", "R6", "R8");
    }

    @Test
    void the_page_says_what_was_measured() throws IOException {
        if (LONG) {
            compare("attacks-long.md", AttackPage.of("10,000", "one", TWENTY, suites.get(0)));
            compare("attacks-60000.md", AttackPage.of("60,000", "six", TWENTY, suites.get(1)));
        } else {
            String text = AttackPage.of("10,000", "one", "Two countries, under four keys each.", suites.getFirst());
            compare("attacks.md", text + AttackPage.NOTES);
        }
    }

    private static void compare(String page, String text) throws IOException {
        Path file = Path.of("../docs").resolve(page);
        if (Boolean.getBoolean("tincay.write")) {
            Files.writeString(file, text);
        }
        assertThat(file).as("write it anew with -Dtincay.write=true").content().isEqualTo(text);
    }
}
