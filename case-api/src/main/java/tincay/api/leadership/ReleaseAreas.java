package tincay.api.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import org.springframework.stereotype.Component;

import tincay.api.privacy.Workplaces;
import tincay.api.web.Words;
import tincay.domain.codes.Places;
import tincay.domain.codes.Places.Kind;
import tincay.domain.codes.Places.Unit;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

/** Of which areas somebody reads what was published: their own, and what lies in it. */
@Component
class ReleaseAreas {

    private static final String NATION = "VN";
    private static final List<Role> READERS = List.of(Role.UNION_LEADER, Role.UNION_OFFICE);

    private final Workplaces workplaces;
    private final Words words;
    private final Clock clock;

    ReleaseAreas(Workplaces workplaces, Words words, Clock clock) {
        this.workplaces = workplaces;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The areas somebody may read of.
     *
     * @param own the codes of their own; none for somebody of the whole country
     */
    record Scope(boolean isCountry, List<String> own) {

        boolean holds(String area) {
            return isCountry || own.contains(area) || !Collections.disjoint(own, around(area));
        }

        private static List<String> around(String area) {
            return Places.at(area, LocalDate.MAX)
                    .map(unit -> Places.areasOf(unit.place()))
                    .orElse(List.of());
        }
    }

    /** What the role of the reader says today; nothing, if it is held no longer. */
    Scope of(WorkerId reader) {
        List<String> own = READERS.stream()
                .flatMap(role -> workplaces.areasOf(reader, role).stream())
                .distinct()
                .toList();
        boolean holds = READERS.stream().anyMatch(role -> workplaces.holds(reader, role));
        return new Scope(holds && own.isEmpty(), own);
    }

    /** An area by its name. */
    String name(String area) {
        return area.equals(NATION)
                ? words.of("statistics.nation")
                : Places.at(area, LocalDate.now(clock)).map(ReleaseAreas::name).orElse(area);
    }

    private static String name(Unit unit) {
        return unit.kind() == Kind.PROVINCE ? unit.name() : unit.fullName();
    }
}
