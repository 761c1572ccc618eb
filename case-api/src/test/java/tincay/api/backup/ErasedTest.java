package tincay.api.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is erased stays erased, whatever an old backup holds. */
class ErasedTest {

    private static final String SUBJECTS = "select subject from keys.subject_key order by 1";

    @TempDir
    private Path parent;

    @Test
    void an_erased_subject_gets_no_key_back_though_the_backup_holds_it() throws Exception {
        Place place = Place.restoredFrom(Place.demonstration().save(parent.resolve("first")));
        List<String> subjects = place.ask(SUBJECTS);
        erase(place, subjects.getFirst());

        Place after = Place.restoredFrom(place.save(parent.resolve("second")));

        assertThat(after.ask(SUBJECTS)).isEqualTo(subjects.subList(1, subjects.size()));
        assertThat(after.ask("select subject from keys.erased_subject")).containsExactly(subjects.getFirst());
    }

    @Test
    void the_register_of_a_later_backup_counts_as_well() throws Exception {
        Path older = Place.demonstration().save(parent.resolve("older"));
        Place place = Place.restoredFrom(older);
        List<String> subjects = place.ask(SUBJECTS);
        erase(place, subjects.getLast());
        Path later = place.save(parent.resolve("later"));

        Place after = Place.empty();
        after.restore(older, List.of(Half.in(later)), Progress.SILENT);

        assertThat(after.ask(SUBJECTS)).isEqualTo(subjects.subList(0, subjects.size() - 1));
        assertThat(after.ask("select subject || ' ' || erased_on from keys.erased_subject"))
                .containsExactly(subjects.getLast() + " 2026-11-24");
    }

    private static void erase(Place place, String subject) throws Exception {
        place.execute("insert into keys.erased_subject values ('" + subject + "', '2026-11-24')");
    }
}
