package tincay.projections.statistics.attack;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import tincay.projections.statistics.counting.Cells;
import tincay.projections.statistics.draw.KeyedHash;
import tincay.projections.statistics.plan.TablePlan;
import tincay.projections.statistics.release.Artefact;
import tincay.projections.statistics.release.Correction;
import tincay.projections.statistics.release.Shown;

/**
 * R8, second part: somebody who lays a corrected release beside the first one and says: the cells that differ are those that
 * were corrected. He is right where exactly the changed cells of a table differ.
 */
final class CorrectionSeen implements Attack {

    private static final List<TablePlan> TABLES = List.of(CountryPlan.BY_FORM, CountryPlan.BY_AGE);

    private final int times;
    private final Tally honest = new Tally();
    private final Tally withoutRelease = new Tally();

    /** @param times in each country */
    CorrectionSeen(int times) {
        this.times = times;
    }

    @Override
    public void on(World world) {
        var random = new SplittableRandom(world.seed());
        for (int i = 0; i < times; i++) {
            var corrected = new Counted(
                    CountryPlan.PLAN,
                    Corrections.oneInEachProvince(world.country().cases(), random));
            KeyedHash key = new SeededHash(random.nextLong());
            lay(world.counted(), corrected, key, honest);
            lay(world.counted(), corrected, new WithoutRelease(key), withoutRelease);
        }
    }

    private static void lay(Counted first, Counted corrected, KeyedHash key, Tally right) {
        Artefact before = new Press(first, key).of(CountryPlan.FIRST_HALF);
        Artefact after = Correction.of(before, corrected.of(CountryPlan.FIRST_HALF), key, TABLES);
        for (String province : CountryPlan.COMMUNES.keySet()) {
            for (TablePlan table : TABLES) {
                List<Boolean> changed = changed(
                        first.of(table, CountryPlan.FIRST_HALF, province),
                        corrected.of(table, CountryPlan.FIRST_HALF, province),
                        table);
                if (changed.contains(true)) {
                    right.add(changed.equals(differ(before, after, table, province)));
                }
            }
        }
    }

    private static List<Boolean> changed(Cells before, Cells after, TablePlan table) {
        return IntStream.range(0, table.size())
                .mapToObj(cell -> before.count(cell) != after.count(cell))
                .toList();
    }

    private static List<Boolean> differ(Artefact before, Artefact after, TablePlan table, String province) {
        return IntStream.range(0, table.size())
                .mapToObj(cell -> shown(before, table, province, cell) != shown(after, table, province, cell))
                .toList();
    }

    private static long shown(Artefact artefact, TablePlan table, String province, int cell) {
        long value = artefact.table(table.name(), province)
                .orElseThrow()
                .cells()
                .get(cell)
                .value();
        return Shown.isUnderFive(value) ? 0 : Shown.rounded(value);
    }

    @Override
    public List<Finding> findings() {
        return List.of(Finding.atMost(
                        0.05, "R8", "after a correction exactly the changed cells of a table differ", honest.share())
                .sabotaged(withoutRelease.share()));
    }
}
