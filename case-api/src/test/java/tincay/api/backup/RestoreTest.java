package tincay.api.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration, saved while it runs and brought back into empty tables. */
class RestoreTest {

    @TempDir
    private static Path parent;

    private static Place source;
    private static Path backup;

    @BeforeAll
    static void a_backup() throws Exception {
        source = Place.demonstration();
        backup = source.save(parent.resolve("backup"));
    }

    @Test
    void everything_comes_back_as_it_was() throws Exception {
        List<Part> saved = source.contents();
        assertThat(saved)
                .filteredOn(part -> part.rows() > 0)
                .extracting(Part::table)
                .contains("log.event", "log.idempotency", "keys.subject_key", "account.account");
        assertThat(Place.restoredFrom(backup).contents()).isEqualTo(saved);
    }

    @Test
    void events_lie_in_the_past_of_the_new_cluster_in_their_old_order() throws Exception {
        Place place = Place.restoredFrom(backup);
        String order = "select aggregate_id || '/' || seq from log.event order by tx, ordinal";
        List<String> old = source.ask(order);
        assertThat(place.ask(order)).isEqualTo(old).hasSizeGreaterThan(20);
        assertThat(place.ask("select distinct tx from log.event")).containsExactly("1");
        assertThat(place.ask("select ordinal from log.event order by 1"))
                .isEqualTo(IntStream.rangeClosed(1, old.size())
                        .mapToObj(String::valueOf)
                        .toList());
    }

    @Test
    void a_new_name_of_an_event_gets_a_new_number() throws Exception {
        Place place = Place.restoredFrom(backup);
        place.execute("insert into log.event_type(name) values ('trial.new')");
        assertThat(place.ask("select max(number) = (select number from log.event_type where name = 'trial.new')"
                        + " from log.event_type"))
                .containsExactly("t");
    }

    @Test
    void every_table_is_saved_or_is_made_anew_on_purpose() throws Exception {
        var anew = Set.of("log.token", "log.dead_letter", "account.session", "account.session_attributes");
        assertThat(source.ask("select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in"
                        + " ('pg_catalog', 'information_schema', 'public', 'read_model', 'statistics')"))
                .filteredOn(table -> !anew.contains(table))
                .containsExactlyInAnyOrderElementsOf(Tables.ALL);
    }

    @Test
    void what_is_there_is_never_overwritten() throws Exception {
        Place place = Place.restoredFrom(backup);
        List<Part> before = place.contents();
        assertThatThrownBy(() -> place.restore(backup, List.of(), Progress.SILENT))
                .hasMessage("restore-not-empty");
        assertThat(place.contents()).isEqualTo(before);
    }

    @Test
    void one_row_alone_is_enough_to_be_left_alone() throws Exception {
        Place place = Place.empty();
        place.execute("insert into keys.erased_subject values (gen_random_uuid(), current_date)");
        assertThatThrownBy(() -> place.restore(backup, List.of(), Progress.SILENT))
                .hasMessage("restore-not-empty");
    }

    @Test
    void a_restore_that_was_killed_has_not_been_and_can_be_repeated() throws Exception {
        Place place = Place.empty();
        List<Part> before = place.contents();
        assertThatThrownBy(() -> place.restore(backup, List.of(), (table, rows) -> {
                    if (table.equals(Tables.EVENTS)) {
                        killEverybodyIn(place);
                    }
                }))
                .isInstanceOf(SQLException.class);
        assertThat(place.contents()).isEqualTo(before);
        place.restore(backup, List.of(), Progress.SILENT);
        assertThat(place.contents()).isEqualTo(source.contents());
    }

    @Test
    void who_waits_hears_how_far_it_has_come_and_many_transactions_become_one_in_their_order() throws Exception {
        Place many = Place.restoredFrom(backup);
        many.execute("do $$ begin for i in 1..45000 loop"
                + " insert into log.event(tx, ordinal, at, aggregate_id, seq, type, payload, metadata) select"
                + " (2 + (45000 - i) / 7)::text::xid8, 7 - i % 7, now(), gen_random_uuid(), 0, min(number), '\\x00', '\\x00'"
                + " from log.event_type; end loop; end $$");
        Path large = many.save(parent.resolve("large"));
        long rows = Half.in(large).manifest().rows(Tables.EVENTS);
        Place place = Place.empty();
        List<Long> heard = new ArrayList<>();
        place.restore(large, List.of(), (table, reached) -> {
            if (table.equals(Tables.EVENTS)) {
                heard.add(reached);
            }
        });
        assertThat(heard).containsExactly(20_000L, 40_000L, rows);
        String order = "select aggregate_id from log.event order by tx, ordinal";
        assertThat(place.ask(order)).isEqualTo(many.ask(order)).hasSize((int) rows);
    }

    private static void killEverybodyIn(Place place) {
        try {
            place.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
