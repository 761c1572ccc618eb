package tincay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TheRulesBiteTest {

    private static final JavaClasses BAD = new ClassFileImporter()
            .importPackages(
                    "tincay.domain.badly",
                    "tincay.domain.worse",
                    "tincay.domain.process",
                    "tincay.projections.badly",
                    "tincay.projections.worse",
                    "tincay.api.badly");

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_fails_on_the_code_it_forbids(ArchRule rule) {
        assertThat(rule.evaluate(BAD).hasViolation()).as(rule.getDescription()).isTrue();
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                Rules.THE_DOMAIN_KNOWS_NO_HTTP_NO_SQL_NO_SPRING,
                Rules.READ_MODELS_DO_NOT_KNOW_THE_APPLICATION,
                Rules.CAPABILITIES_KNOW_EACH_OTHER_WITHOUT_CYCLES_IDS_APART,
                Rules.READ_MODELS_DO_NOT_READ_EACH_OTHER,
                Rules.AGGREGATES_ARE_PRIVATE_TO_THEIR_PACKAGE,
                Rules.PROJECTORS_AND_TABLES_ARE_PRIVATE_TO_THEIR_PACKAGE,
                Rules.WHATEVER_FOLDS_IS_PRIVATE_TO_ITS_PACKAGE,
                Rules.WHATEVER_FOLDS_NEITHER_READS_NOR_WRITES_NOR_ASKS_THE_TIME,
                Rules.REACTIONS_ARE_NOT_REPLAYED,
                Rules.ONLY_REACTIONS_AND_THE_DESK_SEND_COMMANDS,
                Rules.ONLY_DESKS_CALL_THE_COMMAND_DESK,
                Rules.ONLY_PRIVACY_TOUCHES_CIPHERS,
                Rules.NOBODY_WHO_LOGS_KNOWS_AN_EVENT,
                Rules.ROWS_ARE_READ_WHOLE_AN_OPEN_STREAM_HOLDS_ITS_CONNECTION);
    }
}
