package tincay.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("tincay");

    @Test
    void the_domain_knows_no_http_no_sql_no_spring() {
        Rules.THE_DOMAIN_KNOWS_NO_HTTP_NO_SQL_NO_SPRING.check(OURS);
    }

    @Test
    void read_models_do_not_know_the_application() {
        Rules.READ_MODELS_DO_NOT_KNOW_THE_APPLICATION.check(OURS);
    }

    @Test
    void capabilities_know_each_other_without_cycles_ids_apart() {
        Rules.CAPABILITIES_KNOW_EACH_OTHER_WITHOUT_CYCLES_IDS_APART.check(OURS);
    }

    @Test
    void read_models_do_not_read_each_other() {
        Rules.READ_MODELS_DO_NOT_READ_EACH_OTHER.check(OURS);
    }

    @Test
    void only_a_release_counts() {
        Rules.ONLY_A_RELEASE_COUNTS.check(OURS);
    }

    @Test
    void aggregates_are_private_to_their_package() {
        Rules.AGGREGATES_ARE_PRIVATE_TO_THEIR_PACKAGE.check(OURS);
    }

    @Test
    void projectors_and_tables_are_private_to_their_package() {
        Rules.PROJECTORS_AND_TABLES_ARE_PRIVATE_TO_THEIR_PACKAGE.check(OURS);
    }

    @Test
    void whatever_folds_is_private_to_its_package() {
        Rules.WHATEVER_FOLDS_IS_PRIVATE_TO_ITS_PACKAGE.check(OURS);
    }

    @Test
    void whatever_folds_neither_reads_nor_writes_nor_asks_the_time() {
        Rules.WHATEVER_FOLDS_NEITHER_READS_NOR_WRITES_NOR_ASKS_THE_TIME.check(OURS);
    }

    @Test
    void reactions_are_not_replayed() {
        Rules.REACTIONS_ARE_NOT_REPLAYED.check(OURS);
    }

    @Test
    void only_reactions_and_the_desk_send_commands() {
        Rules.ONLY_REACTIONS_AND_THE_DESK_SEND_COMMANDS.check(OURS);
    }

    @Test
    void only_desks_call_the_command_desk() {
        Rules.ONLY_DESKS_CALL_THE_COMMAND_DESK.check(OURS);
    }

    @Test
    void only_privacy_touches_ciphers() {
        Rules.ONLY_PRIVACY_TOUCHES_CIPHERS.check(OURS);
    }

    @Test
    void nobody_who_logs_knows_an_event() {
        Rules.NOBODY_WHO_LOGS_KNOWS_AN_EVENT.check(OURS);
    }

    @Test
    void rows_are_read_whole_an_open_stream_holds_its_connection() {
        Rules.ROWS_ARE_READ_WHOLE_AN_OPEN_STREAM_HOLDS_ITS_CONNECTION.check(OURS);
    }
}
