package tincay.projections.statistics.attack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tincay.projections.statistics.counting.Cells;
import tincay.projections.statistics.draw.KeyedHash;

/**
 * R7: the leader of a province together with everybody at all other communes of it, who know their own true numbers. They
 * subtract them from the totals of the province and want the exact number of the last commune; what they gain is how much
 * oftener they are right than with that commune's own release.
 */
final class AllTheOthers implements Attack {

    private final Tally alone = new Tally();
    private final Tally together = new Tally();
    private final Map<String, Tally> aloneIn = new LinkedHashMap<>();
    private final Map<String, Tally> togetherIn = new LinkedHashMap<>();

    @Override
    public void on(World world) {
        for (KeyedHash key : world.keys()) {
            CountryPlan.COMMUNES.forEach((province, communes) -> look(world, world.shown(key), province, communes));
        }
    }

    private void look(World world, ShownNumbers shown, String province, List<String> communes) {
        double total = CountryPlan.HALVES.stream()
                .mapToDouble(
                        half -> shown.of(CountryPlan.BY_FORM, half, province).total())
                .sum();
        double certainty = 1 / (2 * shown.varianceOfTotal(CountryPlan.BY_FORM));
        long all = communes.stream().mapToLong(commune -> truth(world, commune)).sum();
        for (String commune : communes) {
            long truth = truth(world, commune);
            double[] rate = {world.country().rate(commune)};
            List<Reading> own = shown.of(CountryPlan.COMMUNE_OPENED, CountryPlan.YEAR, commune)
                    .cells();
            boolean byItself = isRight(rate, new Sheet(own, 0, 0), truth);
            boolean withAll = isRight(rate, new Sheet(own, total - (all - truth), certainty), truth);
            alone.add(byItself);
            together.add(withAll);
            aloneIn.computeIfAbsent(province, first -> new Tally()).add(byItself);
            togetherIn.computeIfAbsent(province, first -> new Tally()).add(withAll);
        }
    }

    private static boolean isRight(double[] rate, Sheet sheet, long truth) {
        return new Guess(rate, sheet).after().getFirst().bestGuess() == truth;
    }

    private static long truth(World world, String commune) {
        Cells cells = world.counted().of(CountryPlan.COMMUNE_OPENED, CountryPlan.YEAR, commune);
        return cells.count(0);
    }

    @Override
    public List<Finding> findings() {
        double most = aloneIn.keySet().stream()
                .mapToDouble(province ->
                        togetherIn.get(province).share() - aloneIn.get(province).share())
                .max()
                .orElseThrow();
        return List.of(
                Finding.atMost(
                        0.02,
                        "R7",
                        "province and all other communes against one: gain",
                        together.share() - alone.share()),
                Finding.atMost(0.06, "R7", "the same, in the province where they gain most", most));
    }
}
