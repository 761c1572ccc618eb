package tincay.projections.statistics.rows;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.ServiceKind;
import tincay.projections.statistics.counting.CodedFacts;
import tincay.projections.statistics.counting.CountedCase;
import tincay.projections.statistics.counting.Happening;
import tincay.projections.statistics.counting.Happening.Asked;
import tincay.projections.statistics.counting.Happening.Assessed;
import tincay.projections.statistics.counting.Happening.Closed;
import tincay.projections.statistics.counting.Happening.Corrected;
import tincay.projections.statistics.counting.Happening.Opened;
import tincay.projections.statistics.counting.Happening.Referred;
import tincay.projections.statistics.counting.Happening.Reopened;
import tincay.projections.statistics.counting.Happening.Settled;
import tincay.projections.statistics.counting.Moment;
import tincay.projections.statistics.rows.CountedRow.Line;

/** Reads the rows of one case as what is counted. */
final class Reading {

    private final CountedRow row;
    private final Sealed sealed;
    private final List<Happening> happenings = new ArrayList<>();
    private final Map<String, ServiceKind> services = new HashMap<>();
    private final Set<String> agreements = new HashSet<>();

    private Reading(CountedRow row, Sealed sealed) {
        this.row = row;
        this.sealed = sealed;
    }

    /**
     * The case; nothing if it never agreed to be counted, so that nobody sealed its facts for it.
     *
     * @param recordKey what it adds to the key of its cells
     */
    static Optional<CountedCase> of(CountedRow row, long recordKey, Sealed sealed) {
        return row.lines().stream()
                .filter(line -> line.facts() != null)
                .findFirst()
                .map(first -> new Reading(row, sealed).read(first))
                .map(happenings -> new CountedCase(recordKey, row.province(), row.commune(), happenings));
    }

    /** Whoever agreed only later is counted with the facts of then, and not before. */
    private List<Happening> read(Line first) {
        Line opening = row.lines().getFirst();
        happenings.add(new Opened(at(opening), facts(first)));
        if (first.seq() > opening.seq()) {
            happenings.add(new Asked(at(opening), false));
        }
        for (Line line : row.lines()) {
            if (line.seq() > first.seq() && line.facts() != null) {
                happenings.add(new Corrected(at(line), facts(line)));
            }
            tell(line);
        }
        return happenings;
    }

    private void tell(Line line) {
        switch (line.kind()) {
            case ASSESSED -> happenings.add(new Assessed(at(line), RiskLevel.valueOf(word(line))));
            case REFERRED -> referred(line);
            case SETTLED ->
                happenings.add(new Settled(
                        at(line), requireNonNull(services.get(line.about())), ReferralState.valueOf(word(line))));
            case CLOSED -> happenings.add(new Closed(at(line), ClosureReason.valueOf(word(line))));
            case REOPENED -> happenings.add(new Reopened(at(line)));
            case AGREED -> agreed(line);
            case WITHDREW -> withdrew(line);
            case OPENED, CORRECTED -> {
                // its facts are read above
            }
        }
    }

    private void referred(Line line) {
        ServiceKind service = ServiceKind.valueOf(word(line));
        services.put(requireNonNull(line.about()), service);
        happenings.add(new Referred(at(line), service));
    }

    private void agreed(Line line) {
        agreements.add(requireNonNull(line.about()));
        happenings.add(new Asked(at(line), true));
    }

    /** Taking back one agreement leaves another one standing. */
    private void withdrew(Line line) {
        if (agreements.remove(requireNonNull(line.about())) && agreements.isEmpty()) {
            happenings.add(new Asked(at(line), false));
        }
    }

    private CodedFacts facts(Line line) {
        return sealed.open(requireNonNull(line.facts()));
    }

    private static Moment at(Line line) {
        return new Moment(line.on(), line.seq());
    }

    private static String word(Line line) {
        return requireNonNull(line.word());
    }
}
