package tincay.api.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.RunningDemo;
import tincay.api.platform.axon.Rebuild;

/** Who counts and who shows figures cannot read anything else, because the database does not let them. */
class StatisticsRolesTest {

    private static final String READABLE = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema')
            and has_schema_privilege(current_user, n.oid, 'usage')
            and has_any_column_privilege(current_user, c.oid, 'select') order by 1""";

    private static final String CHANGEABLE = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname not in ('pg_catalog', 'information_schema') and c.relkind <> 'i'
            and (has_table_privilege(current_user, c.oid, 'insert, update, delete, truncate')
                or has_schema_privilege(current_user, n.oid, 'create'))""";

    private final JdbcClient shows = inRole("releaseConnections");
    private final JdbcClient counts = inRole("statisticsConnections");

    @Test
    void who_shows_figures_can_read_what_was_published_and_nothing_else() {
        assertThat(texts(shows, READABLE)).containsExactly("release.artefact");
        assertThat(texts(shows, CHANGEABLE)).isEmpty();
    }

    @Test
    void who_counts_can_read_the_rows_that_are_counted_and_nothing_else() {
        assertThat(texts(counts, READABLE))
                .containsExactly(
                        "statistics.came_along_v2",
                        "statistics.counted_v2",
                        "statistics.ground_v1",
                        "statistics.happening_v2");
        assertThat(texts(counts, CHANGEABLE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"log.event", "keys.draw_key", "read_model.caseload_v3", "authority.worker_role"})
    void neither_is_given_a_row_of_anything_else(String table) {
        for (JdbcClient one : List.of(shows, counts)) {
            assertThatThrownBy(() -> one.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void who_counts_can_read_rows_that_were_built_again() {
        RunningDemo.bean(Rebuild.class).rebuild("statistics", progress -> {});
        assertThat(texts(counts, READABLE)).hasSize(4);
    }

    private static List<String> texts(JdbcClient client, String question) {
        return client.sql(question).query(String.class).list();
    }

    private static JdbcClient inRole(String connections) {
        return JdbcClient.create(RunningDemo.bean(connections, HikariDataSource.class));
    }
}
