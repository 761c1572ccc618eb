package tincay.projections.statistics.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import tincay.projections.statistics.counting.CountedCase;
import tincay.projections.statistics.plan.Budget;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.Plans;

/** All attacks, one after the other, on the same invented countries. */
final class Suite {

    /** How much of it is run. */
    record Form(int countries, int keys, int corrections, int drawsOfARow, int offices, int quarters) {

        /** In every build. */
        static final Form SHORT = new Form(2, 4, 4, 200_000, 3_000, 200);

        /** With {@code -Dtincay.attacks=long}. */
        static final Form LONG = new Form(20, 2, 1, 1_000_000, 20_000, 1_000);
    }

    private final List<Finding> findings = new ArrayList<>();
    private final RareProfile rare = new RareProfile();

    private Suite() {}

    /** Attacks and usefulness in countries with so many cases a year. */
    static Suite in(int cases, double goalOfSmallNumbers, Form form) {
        var suite = new Suite();
        List<Attack> attacks = List.of(
                new OneCaseMore(),
                new SomebodyOrNobody(),
                new SureOfSomebody(),
                new SmallNumber(goalOfSmallNumbers),
                new CertainlyThere(),
                suite.rare,
                new AllTheOthers(),
                new RunAgain(),
                new CorrectionSeen(form.corrections()),
                new Usefulness());
        for (int seed = 1; seed <= form.countries(); seed++) {
            World world = new World(seed, cases, form.keys());
            attacks.forEach(attack -> attack.on(world));
        }
        attacks.forEach(attack -> suite.findings.addAll(attack.findings()));
        return suite;
    }

    /** And those for which it does not matter how many cases there are. */
    Suite andTheRest(Form form) {
        Plan country = Plans.named("country-2");
        double advantage = InOrOut.advantage(country);
        List<CountedCase> some = new Country(1, 1_000).cases();
        findings.add(Finding.atMost(0.36, "R4", "a case in or out: true less false positives", advantage)
                .sabotaged(InOrOut.withASecondDraw(country)));
        findings.add(Finding.atMost(
                0.01,
                "R4",
                "how far that is from the plan's theory",
                Math.abs(advantage - Budget.advantage(country.charge()))));
        findings.addAll(new AveragingAll(form.offices()).findings());
        findings.addAll(new FairDraws(form.drawsOfARow()).findings());
        findings.addAll(new QuarterOfTheNation(some, form.quarters()).findings());
        return this;
    }

    /** What each attack reached, in the order of their numbers; usefulness last. */
    List<Finding> findings() {
        return findings.stream().sorted(Comparator.comparingInt(Suite::place)).toList();
    }

    private static int place(Finding finding) {
        return finding.number().startsWith("R")
                ? Integer.parseInt(finding.number().substring(1).split(" ")[0])
                : Integer.MAX_VALUE;
    }

    /** What exact tables would give away of rare profiles. */
    double exactTables() {
        return rare.gainFromExactTables();
    }
}
