package tincay.api.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import tincay.api.privacy.Workplaces;
import tincay.domain.codes.Places;
import tincay.domain.codes.Places.Kind;
import tincay.domain.codes.Places.Unit;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

/** Which areas somebody reads the report of: their own, and the province it lies in. */
@Component
public class ReportAreas {

    private final Workplaces workplaces;
    private final Clock clock;

    ReportAreas(Workplaces workplaces, Clock clock) {
        this.workplaces = workplaces;
        this.clock = clock;
    }

    /** Those to choose from, the reader's own first; whose role names no area works for every province. */
    public List<Unit> of(WorkerId reader) {
        List<String> own = own(reader);
        return own.isEmpty()
                ? Places.areas().stream()
                        .filter(unit -> unit.kind() == Kind.PROVINCE)
                        .toList()
                : Stream.concat(own.stream(), own.stream().flatMap(code -> around(code).stream()))
                        .distinct()
                        .flatMap(code -> unit(code).stream())
                        .toList();
    }

    /** The area of a code, if it is one of them or lies in one of the reader's own. */
    public Optional<Unit> find(WorkerId reader, String code) {
        List<String> own = own(reader);
        boolean lies = own.isEmpty() || !Collections.disjoint(own, around(code));
        return unit(code).filter(unit -> lies || of(reader).contains(unit));
    }

    private List<String> own(WorkerId reader) {
        return Stream.of(Role.UNION_LEADER, Role.UNION_OFFICE)
                .flatMap(role -> workplaces.areasOf(reader, role).stream())
                .distinct()
                .toList();
    }

    private List<String> around(String code) {
        return unit(code).map(unit -> Places.areasOf(unit.place())).orElse(List.of());
    }

    private Optional<Unit> unit(String code) {
        return Places.at(code, LocalDate.now(clock));
    }
}
