package tincay.projections.statistics.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What corrections take out of what is laid aside for them ({@link Budget#RESERVE}). Whatever a case adds to a table lies in at
 * most {@link TablePlan#most} cells of releases, and is drawn once more whenever such a release has that table corrected. So no
 * case loses more by a table than its charge times the corrections of the release that had the most.
 */
public final class Reserve {

    private Reserve() {}

    /**
     * One correction.
     *
     * @param release the name of the period
     * @param tables by their names
     */
    public record Bought(String release, List<String> tables) {
        public Bought {
            tables = List.copyOf(tables);
        }
    }

    /**
     * The most that one case loses by all of them together, ρ as in {@link Budget#charge}.
     *
     * @param tables of the plan
     */
    public static double spent(List<TablePlan> tables, List<Bought> corrections) {
        return tables.stream()
                .mapToDouble(table -> table.charge() * mostOfOneRelease(table, corrections))
                .sum();
    }

    private static int mostOfOneRelease(TablePlan table, List<Bought> corrections) {
        Map<String, Integer> times = new HashMap<>();
        corrections.stream()
                .filter(correction -> correction.tables().contains(table.name()))
                .forEach(correction -> times.merge(correction.release(), 1, Integer::sum));
        return times.values().stream().max(Comparator.naturalOrder()).orElse(0);
    }
}
