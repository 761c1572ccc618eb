package tincay.api.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import tincay.api.TestPostgres;

/** The tables a backup is brought back into are those it was taken from. */
class SchemaTest {

    private static final String OLDER = "032";

    private final Flyway tables = Flyway.configure()
            .dataSource(TestPostgres.freshDatabase(), "postgres", null)
            .load();

    @Test
    void tables_are_made_as_they_were_then_and_no_further() {
        Schema.raise(tables, Flyway::migrate, OLDER);
        assertThat(tables.info().current().getVersion().getVersion()).isEqualTo(OLDER);
    }

    @Test
    void tables_this_program_has_never_heard_of_are_refused_and_none_made() {
        assertThatThrownBy(() -> Schema.raise(tables, Flyway::migrate, "999")).hasMessage("backup-newer");
        assertThat(tables.info().current()).isNull();
    }

    @Test
    void tables_that_are_further_already_are_refused() {
        tables.migrate();
        assertThatThrownBy(() -> Schema.raise(tables, Flyway::migrate, OLDER)).hasMessage("restore-tables-newer");
    }
}
