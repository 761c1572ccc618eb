package tincay.projections.statistics.attack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import tincay.projections.statistics.counting.CountedCase;
import tincay.projections.statistics.draw.KeyedHash;

/**
 * R1 a: a neighbour who saw somebody go to the address and wants to know whether a case was opened. He knows the commune's
 * rate, not its other cases, and reads the one number of its year.
 */
final class OneCaseMore implements Attack {

    private final Tally caught = new Tally();
    private final Tally accused = new Tally();

    @Override
    public void on(World world) {
        var random = new SplittableRandom(world.seed());
        Country country = world.country();
        List<CountedCase> cases = new ArrayList<>(country.cases());
        Set<String> went = new HashSet<>();
        CountryPlan.COMMUNES.forEach((province, communes) -> communes.stream()
                .filter(commune -> random.nextBoolean())
                .forEach(commune -> {
                    went.add(commune);
                    cases.add(country.another(province, commune));
                }));
        var counted = new Counted(CountryPlan.PLAN, cases);
        for (KeyedHash key : world.keys()) {
            var draws = new AllDraws(counted, key);
            CountryPlan.COMMUNES.values().stream()
                    .flatMap(List::stream)
                    .forEach(commune -> (went.contains(commune) ? caught : accused)
                            .add(looksLikeOneMore(country.rate(commune), read(draws, commune))));
        }
    }

    /** A commune's table has one cell, so its draw is what is published. */
    private static Reading read(AllDraws draws, String commune) {
        return Reading.shown(
                CountryPlan.COMMUNE_OPENED.row(),
                draws.drawn(CountryPlan.COMMUNE_OPENED, CountryPlan.YEAR, commune)[0],
                true);
    }

    private static boolean looksLikeOneMore(double rate, Reading read) {
        Belief others = Belief.before(rate);
        return others.likelihood(read, 1) > others.likelihood(read, 0);
    }

    @Override
    public List<Finding> findings() {
        return List.of(Finding.atMost(
                0.14,
                "R1 a",
                "one case added to a commune: true less false positives",
                caught.share() - accused.share()));
    }
}
