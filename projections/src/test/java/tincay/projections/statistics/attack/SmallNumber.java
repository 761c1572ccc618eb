package tincay.projections.statistics.attack;

import java.util.List;

import tincay.projections.statistics.counting.Cells;
import tincay.projections.statistics.draw.KeyedHash;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.TablePlan;

/**
 * R2: somebody who wants the exact number where few are expected. He knows the true rates, reads every table of an area and
 * joins them by their common total; what he gains is how often he is right less how often the best guess is without reading.
 */
final class SmallNumber implements Attack {

    private static final double FEW = 5;

    private final double goal;

    private static final class Gain {
        private final Tally guessed = new Tally();
        private final Tally read = new Tally();

        double gained() {
            return read.share() - guessed.share();
        }
    }

    private final Gain communes = new Gain();
    private final Gain provinces = new Gain();
    private final Gain fromDraws = new Gain();
    private final Gain suppressed = new Gain();

    SmallNumber(double goal) {
        this.goal = goal;
    }

    @Override
    public void on(World world) {
        for (KeyedHash key : world.keys()) {
            Sheets shown = world.shown(key);
            CountryPlan.COMMUNES.values().stream()
                    .flatMap(List::stream)
                    .forEach(commune ->
                            look(world, shown, CountryPlan.COMMUNE_OPENED, CountryPlan.YEAR, commune, communes));
            lookAtProvinces(world, shown, provinces);
            lookAtProvinces(world, world.draws(key), fromDraws);
        }
        lookAtProvinces(world, new SuppressionOnly(world.counted()), suppressed);
    }

    private static void lookAtProvinces(World world, Sheets sheets, Gain gain) {
        for (String province : CountryPlan.COMMUNES.keySet()) {
            for (Period half : CountryPlan.HALVES) {
                CountryPlan.OF_A_HALF.forEach(table -> look(world, sheets, table, half, province, gain));
            }
        }
    }

    private static void look(World world, Sheets sheets, TablePlan table, Period period, String area, Gain gain) {
        double[] rates = world.country().rates(table, period, area);
        var guess = new Guess(rates, sheets.of(table, period, area));
        Cells truth = world.counted().of(table, period, area);
        for (int cell = 0; cell < rates.length; cell++) {
            if (rates[cell] < FEW) {
                gain.guessed.add(guess.before().get(cell).bestGuess() == truth.count(cell));
                gain.read.add(guess.after().get(cell).bestGuess() == truth.count(cell));
            }
        }
    }

    @Override
    public List<Finding> findings() {
        return List.of(
                Finding.atMost(
                        goal, "R2", "exact small number in a commune: gain over the best guess", communes.gained()),
                Finding.atMost(
                                goal,
                                "R2",
                                "exact small number in a province: gain over the best guess",
                                provinces.gained())
                        .sabotaged(suppressed.gained()),
                Finding.atMost(
                        goal, "R2", "the same from the draws themselves, which nobody reads", fromDraws.gained()));
    }
}
