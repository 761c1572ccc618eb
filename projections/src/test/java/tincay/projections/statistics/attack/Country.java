package tincay.projections.statistics.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import tincay.projections.statistics.counting.CountedCase;
import tincay.projections.statistics.plan.Level;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.TablePlan;

/**
 * An invented country of a year, from a seed: with 10,000 cases the usual commune has one and a few have many. The rates it is
 * made from are known to the attacker, which is more than the public denominators tell.
 */
final class Country {

    private static final double COMMUNES_DIFFER = 1.35;
    private static final double PROVINCES_DIFFER = 0.6;

    private final Map<String, Double> rates = new LinkedHashMap<>();
    private final Map<String, Shares> shares = new LinkedHashMap<>();
    private final List<CountedCase> cases = new ArrayList<>();
    private final SplittableRandom random;
    private final Lives lives;

    Country(long seed, int expected) {
        random = new SplittableRandom(seed);
        lives = new Lives(random);
        CountryPlan.COMMUNES.forEach((province, communes) -> {
            shares.put(province, Shares.ofSomeProvince(random));
            double usual = PROVINCES_DIFFER * random.nextGaussian();
            communes.forEach(commune -> rates.put(commune, Math.exp(usual + COMMUNES_DIFFER * random.nextGaussian())));
        });
        double sum = rates.values().stream().mapToDouble(Double::doubleValue).sum();
        rates.replaceAll((commune, rate) -> rate / sum * expected);
        CountryPlan.COMMUNES.forEach((province, communes) -> communes.forEach(commune -> {
            for (int i = poisson(rates.get(commune)); i > 0; i--) {
                cases.add(another(province, commune));
            }
        }));
    }

    List<CountedCase> cases() {
        return cases;
    }

    /** One more case of a commune. */
    CountedCase another(String province, String commune) {
        return lives.one(province, commune, shares.get(province));
    }

    /** How many cases a commune has in a year if it is a year like any. */
    double rate(String commune) {
        return rates.get(commune);
    }

    /** The same of a province. */
    double rateOf(String province) {
        return CountryPlan.COMMUNES.get(province).stream()
                .mapToDouble(this::rate)
                .sum();
    }

    Shares shares(String province) {
        return shares.get(province);
    }

    /** How many cases each cell of a table of what was opened has if it is a year like any. */
    double[] rates(TablePlan table, Period period, String area) {
        if (table.level() == Level.COMMUNE) {
            return new double[] {rate(area)};
        }
        double[] cells = shares.get(area).cells(table);
        double whole = rateOf(area) * part(period);
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] *= whole;
        }
        return cells;
    }

    /** The part of a year a period is. */
    static double part(Period period) {
        return (period.until().toEpochDay() - period.from().toEpochDay() + 1) / 365.0;
    }

    private int poisson(double rate) {
        int number = 0;
        for (double passed = -Math.log(1 - random.nextDouble()); passed < rate; number++) {
            passed -= Math.log(1 - random.nextDouble());
        }
        return number;
    }
}
