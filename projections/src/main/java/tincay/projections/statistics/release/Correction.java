package tincay.projections.statistics.release;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import tincay.projections.statistics.counting.Count;
import tincay.projections.statistics.draw.Blind;
import tincay.projections.statistics.draw.KeyedHash;
import tincay.projections.statistics.plan.TablePlan;

/**
 * Draws some tables of a published release again and leaves the rest as it is. Every cell of such a table is drawn anew, since
 * the revision is part of the draw; the total of its area stays the one that was published, since others were made from it.
 */
public final class Correction {

    private final Artefact published;
    private final Count count;
    private final KeyedHash statistics;
    private final int revision;

    private Correction(Artefact published, Count count, KeyedHash statistics) {
        this.published = published;
        this.count = count;
        this.statistics = statistics;
        this.revision = published.revision() + 1;
    }

    /**
     * The next revision of a release.
     *
     * @param published its newest revision
     * @param statistics the hash under the key of the statistics
     * @param tables which are drawn again
     * @throws IllegalArgumentException if one is a total or a stock
     */
    public static Artefact of(Artefact published, Count count, KeyedHash statistics, List<TablePlan> tables) {
        if (!tables.stream().allMatch(TablePlan::isDivided)) {
            throw new IllegalArgumentException("what other releases were made from is never drawn again");
        }
        return new Correction(published, count, statistics)
                .artefact(tables.stream().collect(Collectors.toMap(TablePlan::name, Function.identity())));
    }

    private Artefact artefact(Map<String, TablePlan> again) {
        return new Artefact(
                published.release(),
                revision,
                published.plan(),
                published.from(),
                published.until(),
                Blind.of(statistics, published.release(), revision),
                published.tables().stream()
                        .map(table -> again.containsKey(table.name()) ? drawn(again.get(table.name()), table) : table)
                        .toList());
    }

    /** As unsure as before: it follows from the plan, and the total is as unsure as it was. */
    private Artefact.Numbers drawn(TablePlan plan, Artefact.Numbers before) {
        Drawn drawn = Drawn.of(
                statistics,
                published.release(),
                revision,
                plan,
                count.period(),
                before.area(),
                count.of(plan, before.area()));
        Drawn agreeing = plan.measure().hasOneTotal()
                ? Coherence.of(List.of(drawn), before.total()).tables().getFirst()
                : drawn;
        return new Artefact.Numbers(
                before.name(),
                before.area(),
                before.measure(),
                revision,
                before.error(),
                before.carried(),
                agreeing.cells());
    }
}
