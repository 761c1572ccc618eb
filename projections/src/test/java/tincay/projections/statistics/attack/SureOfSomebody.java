package tincay.projections.statistics.attack;

import java.util.List;

import tincay.projections.statistics.draw.KeyedHash;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.TablePlan;

/**
 * R1 c: somebody who knows the true rates and wants to be sure, 99 times in 100, that there is a case where he thought before
 * that there is more likely none.
 */
final class SureOfSomebody implements Attack {

    private static final double SURE = 0.99;

    private final Tally honest = new Tally();
    private final Tally exactZeros = new Tally();

    @Override
    public void on(World world) {
        for (KeyedHash key : world.keys()) {
            look(world, world.shown(key), honest);
        }
        look(world, new ExactZeros(world.draws(world.firstKey())), exactZeros);
    }

    private static void look(World world, Sheets sheets, Tally sure) {
        CountryPlan.COMMUNES.forEach((province, communes) -> {
            for (Period half : CountryPlan.HALVES) {
                CountryPlan.OF_A_HALF.forEach(table -> look(world, sheets, table, half, province, sure));
            }
            communes.forEach(
                    commune -> look(world, sheets, CountryPlan.COMMUNE_OPENED, CountryPlan.YEAR, commune, sure));
        });
    }

    private static void look(World world, Sheets sheets, TablePlan table, Period period, String area, Tally sure) {
        var guess = new Guess(world.country().rates(table, period, area), sheets.of(table, period, area));
        for (int cell = 0; cell < table.size(); cell++) {
            if (guess.before().get(cell).of(0) >= 0.5) {
                sure.add(guess.after().get(cell).of(0) <= 1 - SURE);
            }
        }
    }

    @Override
    public List<Finding> findings() {
        return List.of(
                Finding.atMost(0, "R1 c", "sure of a case that was unlikely before: share of cells", honest.share())
                        .sabotaged(exactZeros.share()));
    }
}
