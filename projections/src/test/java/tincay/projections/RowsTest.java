package tincay.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RowsTest {

    private static final Shape DOORS = Shape.of(
            "door_v1",
            Column.counted("ordinal"),
            Column.key("house", "uuid"),
            Column.key("number", "int"),
            Column.always("state", "text"),
            Column.sometimes("painted", "text"),
            Column.sometimes("names", "text[]"),
            Column.sometimes("letter", "bytea"),
            Column.sometimes("seen", "timestamptz"));
    private static final UUID HOUSE = new UUID(4, 1);

    private static JdbcClient jdbc;

    @BeforeAll
    static void start() {
        jdbc = ReadModels.database();
    }

    @BeforeEach
    void no_door_yet() {
        jdbc.sql("drop table if exists read_model.door_v1").update();
        DOORS.ddl("read_model").forEach(statement -> jdbc.sql(statement).update());
    }

    @Test
    void a_door_and_what_happens_to_it_in_the_same_batch_are_one_row() {
        batch(door(1), state(1, "open"), state(1, "shut"), painted(1, "red"));
        assertThat(doors()).containsExactly("1 shut red");
    }

    @Test
    void a_door_made_once_more_keeps_what_happened_to_it_since() {
        batch(door(1), state(1, "open"));
        batch(door(1));
        batch(door(1), painted(1, "red"), door(1));
        assertThat(doors()).containsExactly("1 open red");
    }

    @Test
    void what_is_new_in_a_batch_that_repeats_is_kept() {
        batch(door(1), state(1, "open"), painted(1, "red"));
        batch(door(1), state(1, "open"), state(1, "shut"));
        assertThat(doors()).containsExactly("1 shut red");
    }

    @Test
    void a_value_can_be_taken_away() {
        batch(door(1), painted(1, "red"));
        batch(painted(1, null));
        assertThat(doors()).containsExactly("1 made null");
    }

    @Test
    void what_is_filled_once_stays_whether_it_comes_in_the_same_batch_or_later() {
        batch(door(1), door(2), door(3), filled(1, "red"), filled(1, "blue"));
        batch(filled(1, "green"), filled(2, "grey"), painted(3, "black"), filled(3, "white"));
        batch(filled(2, "pink"));
        assertThat(doors()).containsExactlyInAnyOrder("1 made red", "2 made grey", "3 made black");
    }

    @Test
    void what_was_taken_away_can_be_filled_again() {
        batch(door(1), filled(1, "red"), painted(1, null), filled(1, "blue"), filled(1, "green"));
        assertThat(doors()).containsExactly("1 made blue");
        batch(painted(1, null));
        batch(filled(1, "white"), state(1, "open"));
        batch(painted(1, null), filled(1, "grey"));
        assertThat(doors()).containsExactly("1 open grey");
    }

    @Test
    void what_was_filled_and_comes_once_more_changes_nothing() {
        batch(door(1), filled(1, "red"));
        batch(door(1), filled(1, "red"), filled(1, "blue"));
        batch(filled(1, "blue"));
        assertThat(doors()).containsExactly("1 made red");
    }

    @Test
    void filling_what_is_not_there_is_a_fault() {
        assertThatThrownBy(() -> batch(filled(1, "red"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_change_of_what_is_not_there_is_a_fault() {
        batch(door(1));
        assertThatThrownBy(() -> batch(state(1, "open"), state(2, "open"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> batch(state(3, "open"), door(3))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> batch(DOORS.at(HOUSE, 4))).isInstanceOf(IllegalStateException.class);
        batch(DOORS.at(HOUSE, 1));
        assertThat(doors()).hasSize(1);
    }

    @Test
    void a_time_is_brought_forward_and_never_put_off_in_one_batch_or_in_several() {
        Instant early = Instant.parse("2026-11-20T17:00:00Z");
        Instant late = Instant.parse("2026-11-20T17:00:00.5Z");
        batch(door(1), seen(1, late));
        batch(seen(1, early), seen(1, late));
        batch(seen(1, late));
        assertThat(seenAt(1)).isEqualTo(early);
        batch(DOORS.at(HOUSE, 1).set("seen", late), seen(1, early));
        assertThat(seenAt(1)).isEqualTo(early);
        batch(seen(1, early), DOORS.at(HOUSE, 1).set("seen", late));
        assertThat(seenAt(1)).isEqualTo(late);
        batch(door(1), seen(1, early));
        assertThat(seenAt(1)).as("the row was delivered again").isEqualTo(early);
        assertThatThrownBy(() -> batch(DOORS.at(HOUSE, 1).fill("seen", early), seen(1, early)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Change seen(int number, Instant at) {
        return DOORS.at(HOUSE, number).bringForward("seen", at);
    }

    private static Instant seenAt(int number) {
        return jdbc.sql("select seen from read_model.door_v1 where number = ?")
                .param(number)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    @Test
    void rows_are_counted_in_the_order_they_came() {
        batch(door(5), door(2), door(9), door(1));
        assertThat(jdbc.sql("select number from read_model.door_v1 order by ordinal")
                        .query(Integer.class)
                        .list())
                .containsExactly(5, 2, 9, 1);
    }

    @Test
    void every_value_is_kept_as_it_is() {
        Instant seen = Instant.parse("2026-11-21T05:00:00.123456Z");
        List<String> names = List.of("Hạnh", "a, b", "\"", "\\", "{}", "NULL", "");
        batch(DOORS.row(HOUSE, 1, "it's 'so'", "x\ty\\n", names, new byte[] {0, -1, 92}, seen));
        assertThat(jdbc.sql("""
                        select state = 'it''s ''so''' and painted = E'x\\ty\\\\n' and letter = '\\x00ff5c'
                          and names = array['Hạnh', 'a, b', '"', E'\\\\', '{}', 'NULL', ''] and seen = ?::timestamptz
                        from read_model.door_v1
                        """).param(seen.toString()).query(Boolean.class).single())
                .isTrue();
    }

    @Test
    void what_a_table_has_no_place_for_is_refused_at_once() {
        assertThatThrownBy(() -> DOORS.row(HOUSE, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> state(1, "open").set("nonsense", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> state(1, "open").set("painted", new Object()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void batch(Change... changes) {
        var rows = new Rows();
        for (Change change : changes) {
            rows.add(List.of(change));
        }
        rows.flush(jdbc, "read_model");
    }

    private static Change door(int number) {
        return DOORS.row(HOUSE, number, "made", null, null, null, null);
    }

    private static Change state(int number, String state) {
        return DOORS.at(HOUSE, number).set("state", state);
    }

    private static Change painted(int number, String colour) {
        return DOORS.at(HOUSE, number).set("painted", colour);
    }

    private static Change filled(int number, String colour) {
        return DOORS.at(HOUSE, number).fill("painted", colour);
    }

    private static List<String> doors() {
        return jdbc.sql("select concat_ws(' ', number, state, coalesce(painted, 'null')) from read_model.door_v1")
                .query(String.class)
                .list();
    }
}
