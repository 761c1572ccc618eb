package tincay.projections.statistics.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import tincay.projections.statistics.counting.Happening.Asked;
import tincay.projections.statistics.counting.Happening.Assessed;
import tincay.projections.statistics.counting.Happening.Closed;
import tincay.projections.statistics.counting.Happening.Corrected;
import tincay.projections.statistics.counting.Happening.Opened;
import tincay.projections.statistics.counting.Happening.Referred;
import tincay.projections.statistics.counting.Happening.Reopened;

/**
 * One case as the statistics know it: no name, no number, nothing that leads to it.
 *
 * @param recordKey what it adds to the key of every cell it stands in
 * @param province of the address
 * @param commune of the address, by its code of today
 * @param happenings in the order of the log, the opening first
 */
public record CountedCase(long recordKey, String province, String commune, List<Happening> happenings) {

    public CountedCase {
        happenings = List.copyOf(happenings);
    }

    /** The same, as it was known at the end of a day; nothing of it if it was not there yet. */
    Optional<CountedCase> until(LocalDate day) {
        List<Happening> known =
                happenings.stream().filter(one -> !one.on().isAfter(day)).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new CountedCase(recordKey, province, commune, known));
    }

    Opened opened() {
        return (Opened) happenings.getFirst();
    }

    /** Only the first end counts. */
    Optional<Closed> closed() {
        return all(Closed.class).findFirst();
    }

    <T extends Happening> Stream<T> all(Class<T> kind) {
        return happenings.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The facts as they were known at the end of a day. */
    CodedFacts facts(LocalDate day) {
        CodedFacts facts = opened().facts();
        for (Corrected correction : before(Corrected.class, day)) {
            facts = correction.facts();
        }
        return facts;
    }

    /** The level of danger at the end of a day, if one was found. */
    Optional<String> risk(LocalDate day) {
        return before(Assessed.class, day).stream()
                .reduce((earlier, later) -> later)
                .map(assessed -> assessed.level().name());
    }

    /** Whether she may be counted, as far as it was known at the end of a day. */
    boolean mayBeCounted(LocalDate day) {
        return before(Asked.class, day).stream()
                .reduce((earlier, later) -> later)
                .map(Asked::mayBeCounted)
                .orElse(true);
    }

    boolean isOpen(LocalDate day) {
        boolean open = true;
        for (Happening one : happenings) {
            if (!one.on().isAfter(day)) {
                open = one instanceof Reopened || (open && !(one instanceof Closed));
            }
        }
        return open;
    }

    /** The last day of each year, from the opening on, up to a day. */
    List<LocalDate> yearEnds(LocalDate upTo) {
        List<LocalDate> ends = new ArrayList<>();
        for (int year = opened().on().getYear(); year <= upTo.getYear(); year++) {
            LocalDate end = LocalDate.of(year, 12, 31);
            if (!end.isAfter(upTo)) {
                ends.add(end);
            }
        }
        return ends;
    }

    Optional<Referred> firstReferred() {
        return all(Referred.class).findFirst();
    }

    private <T extends Happening> List<T> before(Class<T> kind, LocalDate day) {
        return all(kind).filter(one -> !one.on().isAfter(day)).toList();
    }

    @Override
    public String toString() {
        return "▇";
    }
}
