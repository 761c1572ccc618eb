package tincay.projections.statistics.attack;

import java.util.ArrayList;
import java.util.List;

import tincay.projections.statistics.counting.Cells;
import tincay.projections.statistics.draw.KeyedHash;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.TablePlan;

/**
 * R6, linear programs in whole numbers: somebody with all draws, how far noise can go, and the sums that have to agree, who
 * wants numbers that can be only one, or few people who must be there. The sums of a province and its communes form a tree, so
 * narrowing range by range until nothing moves is the exact least and most of each program.
 */
final class CertainlyThere implements Attack {

    private static final int FEW = 4;
    private static final int UNTIL_NOTHING_MOVES = 4;

    private static final class Found {
        private int unique;
        private int there;
    }

    /** One table of one area, and what its cells can be. */
    private static final class Ranges {
        private final TablePlan table;
        private final Period period;
        private final String area;
        private List<Range> cells;

        Ranges(Sheets sheets, TablePlan table, Period period, String area) {
            this.table = table;
            this.period = period;
            this.area = area;
            cells = sheets.of(table, period, area).cells().stream()
                    .map(Range::of)
                    .toList();
        }

        Range sum() {
            return Range.sum(cells);
        }

        void narrow(Range total) {
            Range now = sum();
            cells = cells.stream()
                    .map(cell ->
                            cell.and(total.without(new Range(now.least() - cell.least(), now.most() - cell.most()))))
                    .toList();
        }
    }

    private final Found honest = new Found();
    private final Found exactZeros = new Found();

    @Override
    public void on(World world) {
        for (KeyedHash key : world.keys()) {
            look(world, world.draws(key), honest);
        }
        look(world, new ExactZeros(world.draws(world.firstKey())), exactZeros);
    }

    private static void look(World world, Sheets sheets, Found found) {
        CountryPlan.COMMUNES.forEach((province, communes) -> {
            List<Ranges> halves = new ArrayList<>();
            CountryPlan.HALVES.forEach(half ->
                    CountryPlan.OF_A_HALF.forEach(table -> halves.add(new Ranges(sheets, table, half, province))));
            List<Ranges> ofCommunes = communes.stream()
                    .map(commune -> new Ranges(sheets, CountryPlan.COMMUNE_OPENED, CountryPlan.YEAR, commune))
                    .toList();
            var groups = new Ranges(sheets, CountryPlan.BY_ETHNICITY, CountryPlan.YEAR, province);
            for (int i = 0; i < UNTIL_NOTHING_MOVES; i++) {
                narrow(halves, ofCommunes, groups);
            }
            halves.forEach(ranges -> count(world, ranges, found));
            ofCommunes.forEach(ranges -> count(world, ranges, found));
            count(world, groups, found);
        });
    }

    private static void narrow(List<Ranges> halves, List<Ranges> communes, Ranges groups) {
        List<Range> totals = CountryPlan.HALVES.stream()
                .map(half -> halves.stream()
                        .filter(ranges -> ranges.period.equals(half))
                        .map(Ranges::sum)
                        .reduce(Range::and)
                        .orElseThrow())
                .toList();
        Range ofCommunes = Range.sum(communes.stream().map(Ranges::sum).toList());
        Range year = Range.sum(totals).and(ofCommunes).and(groups.sum());
        for (Ranges ranges : halves) {
            int half = CountryPlan.HALVES.indexOf(ranges.period);
            ranges.narrow(totals.get(half).and(year.without(totals.get(1 - half))));
        }
        groups.narrow(year);
        for (Ranges commune : communes) {
            Range own = commune.sum();
            commune.narrow(year.without(new Range(ofCommunes.least() - own.least(), ofCommunes.most() - own.most())));
        }
    }

    private static void count(World world, Ranges ranges, Found found) {
        Cells truth = world.counted().of(ranges.table, ranges.period, ranges.area);
        for (int cell = 0; cell < ranges.cells.size(); cell++) {
            Range range = ranges.cells.get(cell);
            if (range.least() > truth.count(cell) || range.most() < truth.count(cell)) {
                throw new IllegalStateException("the attack is wrong about what can be");
            }
            found.unique += range.least() == range.most() ? 1 : 0;
            found.there += truth.count(cell) <= FEW && range.least() > 0 ? 1 : 0;
        }
    }

    @Override
    public List<Finding> findings() {
        return List.of(
                Finding.atMost(0, "R6", "numbers that can be only one: cells", honest.unique)
                        .sabotaged(exactZeros.unique),
                Finding.atMost(0, "R6", "one to four people who must be there: cells", honest.there)
                        .sabotaged(exactZeros.there));
    }
}
