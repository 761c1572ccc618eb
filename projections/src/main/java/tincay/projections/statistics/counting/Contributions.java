package tincay.projections.statistics.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.Span;
import tincay.projections.statistics.plan.TablePlan;

/**
 * What one person counts: in a cell once, in a table as often as the plan says for each case, and with one case only in a
 * table's period, or in a half-year where the period is shorter. First come, first counted; later ones are dropped.
 */
public final class Contributions {

    private record OfCase(TablePlan table, int number) {}

    private record Window(TablePlan table, Period period) {}

    private final Map<OfCase, Set<Contribution>> counted = new HashMap<>();
    private final Map<Window, Integer> owners = new HashMap<>();

    private Contributions() {}

    /**
     * What each case of one person counts, as it is known at the end of a day.
     *
     * @param cases of one person, or what is known to be one
     * @return in the order of the cases
     */
    public static List<List<Contribution>> of(Plan plan, List<CountedCase> cases, LocalDate day) {
        var candidates = new Candidates(plan, day);
        List<Candidate> all = new ArrayList<>();
        List<List<Contribution>> counted = new ArrayList<>();
        for (int number = 0; number < cases.size(); number++) {
            counted.add(new ArrayList<>());
            all.addAll(candidates.of(number, cases.get(number)));
        }
        var contributions = new Contributions();
        all.stream()
                .sorted((a, b) -> a.at().compareTo(b.at()))
                .filter(contributions::isFirst)
                .forEach(candidate -> counted.get(candidate.of()).add(candidate.contribution()));
        return counted;
    }

    private boolean isFirst(Candidate candidate) {
        Contribution contribution = candidate.contribution();
        TablePlan table = contribution.table();
        int owner = owners.computeIfAbsent(new Window(table, window(contribution.period())), window -> candidate.of());
        Set<Contribution> before =
                counted.computeIfAbsent(new OfCase(table, candidate.of()), ofCase -> new HashSet<>());
        return owner == candidate.of() && before.size() < table.most() && before.add(contribution);
    }

    /** The stretch in which one person counts with one case. */
    private static Period window(Period period) {
        return period.span().months() < Span.HALF_YEAR.months() ? Period.of(Span.HALF_YEAR, period.from()) : period;
    }
}
