package tincay.projections.statistics.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import tincay.projections.statistics.counting.Cells;
import tincay.projections.statistics.draw.KeyedHash;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.TablePlan;

/**
 * R6, Bayes: somebody who looks for people of a rare form, age, sex and level in a province, names the twentieth part he is
 * surest of, and gains what he is right oftener than with the true rates alone.
 */
final class RareProfile implements Attack {

    private static final double RARE = 0.5;
    private static final int PART_NAMED = 20;

    /** How much oftener than in a year like any there seems to be somebody with the profile. */
    private record Candidate(double rate, double read, double fromDraws, double fromExact, boolean isThere) {}

    private final Tally byRates = new Tally();
    private final Tally byRead = new Tally();
    private final Tally byDraws = new Tally();
    private final Tally byExact = new Tally();

    @Override
    public void on(World world) {
        Map<Period, Set<String>> there = Profiles.inHalves(world.country().cases());
        for (KeyedHash key : world.keys()) {
            List<Candidate> all = new ArrayList<>();
            for (String province : CountryPlan.COMMUNES.keySet()) {
                for (Period half : CountryPlan.HALVES) {
                    all.addAll(candidates(world, key, province, half, there.getOrDefault(half, Set.of())));
                }
            }
            name(all, Comparator.comparingDouble(Candidate::rate), byRates);
            name(all, Comparator.comparingDouble(Candidate::read), byRead);
            name(all, Comparator.comparingDouble(Candidate::fromDraws), byDraws);
            name(all, Comparator.comparingDouble(Candidate::fromExact), byExact);
        }
    }

    private static void name(List<Candidate> all, Comparator<Candidate> by, Tally right) {
        all.stream()
                .sorted(by.reversed())
                .limit(all.size() / PART_NAMED)
                .forEach(candidate -> right.add(candidate.isThere()));
    }

    private static List<Candidate> candidates(
            World world, KeyedHash key, String province, Period half, Set<String> there) {
        Margins usual = new Margins(table -> world.country().rates(table, half, province));
        Margins read = believed(world, world.shown(key), province, half);
        Margins draws = believed(world, world.draws(key), province, half);
        Margins exact = new Margins(table -> truth(world.counted().of(table, half, province), table));
        return Profiles.ALL.stream()
                .filter(profile -> usual.expected(profile) < RARE)
                .map(profile -> new Candidate(
                        usual.expected(profile),
                        read.expected(profile),
                        draws.expected(profile),
                        exact.expected(profile),
                        there.contains(province + profile)))
                .toList();
    }

    private static Margins believed(World world, Sheets sheets, String province, Period half) {
        return new Margins(
                table -> new Guess(world.country().rates(table, half, province), sheets.of(table, half, province))
                        .after().stream().mapToDouble(Belief::mean).toArray());
    }

    private static double[] truth(Cells cells, TablePlan table) {
        return IntStream.range(0, table.size()).mapToDouble(cells::count).toArray();
    }

    @Override
    public List<Finding> findings() {
        return List.of(
                Finding.atMost(
                        0.07,
                        "R6",
                        "rare profile in a province: gain over who knows the rates",
                        byRead.share() - byRates.share()),
                Finding.atMost(
                        0.07,
                        "R6",
                        "the same from the draws themselves, which nobody reads",
                        byDraws.share() - byRates.share()));
    }

    /** What exact tables would give, to compare with. */
    double gainFromExactTables() {
        return byExact.share() - byRates.share();
    }
}
