package tincay.projections.statistics.attack;

import java.util.List;

import tincay.projections.statistics.draw.KeyedHash;

/** R1 b: somebody who reads one number of a small commune and wants to tell 1 to 4 cases from none. */
final class SomebodyOrNobody implements Attack {

    private static final int FEW = 4;

    private final Tally caught = new Tally();
    private final Tally accused = new Tally();

    @Override
    public void on(World world) {
        for (KeyedHash key : world.keys()) {
            Sheets shown = world.shown(key);
            CountryPlan.COMMUNES.values().stream().flatMap(List::stream).forEach(commune -> {
                long truth = world.counted()
                        .of(CountryPlan.COMMUNE_OPENED, CountryPlan.YEAR, commune)
                        .count(0);
                if (truth <= FEW) {
                    (truth > 0 ? caught : accused)
                            .add(looksLikeSomebody(
                                    world.country().rate(commune),
                                    shown.of(CountryPlan.COMMUNE_OPENED, CountryPlan.YEAR, commune)
                                            .cells()
                                            .getFirst()));
                }
            });
        }
    }

    private static boolean looksLikeSomebody(double rate, Reading read) {
        Belief before = Belief.before(rate);
        double chance = 0;
        double somebody = 0;
        for (int n = 1; n <= FEW; n++) {
            chance += before.of(n);
            somebody += before.of(n) * read.likelihood(n);
        }
        return somebody / chance > read.likelihood(0);
    }

    @Override
    public List<Finding> findings() {
        return List.of(Finding.atMost(
                0.20,
                "R1 b",
                "one shown number, 1 to 4 against 0: true less false positives",
                caught.share() - accused.share()));
    }
}
