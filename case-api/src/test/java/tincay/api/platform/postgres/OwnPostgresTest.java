package tincay.api.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The servers other tests are cruel to do what those tests take for granted. */
class OwnPostgresTest {

    @TempDir
    private Path folder;

    @Test
    void what_was_committed_survives_a_kill_and_the_promotion_of_the_standby() throws Exception {
        try (OwnPostgres first = OwnPostgres.in(folder.resolve("first"))) {
            first.db().sql("create table kept(n int)").update();
            try (OwnPostgres second = first.standby(folder.resolve("second"))) {
                insert(first.db(), 1);
                first.kill();
                assertThatThrownBy(() -> insert(second.db(), 2)).hasMessageContaining("read-only");
                second.promote();
                insert(second.db(), 3);
                assertThat(kept(second.db())).isEqualTo("{1,3}");
            }
        }
    }

    @Test
    void a_small_disk_is_full_at_its_size_and_has_room_again() throws Exception {
        try (OwnPostgres small = OwnPostgres.onMegabytes(120, folder.resolve("small"))) {
            JdbcClient db = small.db();
            db.sql("create unlogged table ballast(it text)").update();
            assertThatThrownBy(() -> {
                        while (true) {
                            db.sql("insert into ballast select repeat('x', 1000) from generate_series(1, 2000)")
                                    .update();
                        }
                    })
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("No space left on device");
            db.sql("drop table ballast").update();
            db.sql("create table kept(n int)").update();
            small.kill();
            small.start();
            insert(small.db(), 4);
            assertThat(kept(small.db())).isEqualTo("{4}");
        }
    }

    private static void insert(JdbcClient db, int number) {
        db.sql("insert into kept values (?)").param(number).update();
    }

    private static String kept(JdbcClient db) {
        return db.sql("select array_agg(n order by n)::text from kept")
                .query(String.class)
                .single();
    }
}
