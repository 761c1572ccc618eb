package tincay.projections.statistics.attack;

import static java.util.stream.Collectors.joining;

import java.util.Locale;

/** What {@code docs/attacks.md} and its long form say. */
final class AttackPage {

    private static final String HEAD = """
            # How far attacks on the figures come, with %s cases a year

            Invented countries over all provinces and some 3,300 communes (the usual one has %s a year), published by the code
            that publishes, then attacked by somebody who knows that code, the plan, the noise and even the true rates, but not
            the keys. He reads what a leader reads: "under 5" or the nearest 5. %s

            | | attack | goal | measured | sabotaged |
            |---|---|---|---|---|
            """;

    private static final String BELOW = """

            Exact tables would give away %.3f of rare profiles (R6).
            """;

    static final String NOTES = """

            Where a way of publishing is sabotaged, the attack named has to win. R1 c and R6: a 0 is published as it is. R2: true
            numbers, those under 5 left out. R4: totals of a year are drawn once more. R8: neither the release nor its revision is
            in the seed. A live view belongs to R3 (everything a leader can fetch, before and after one event, byte by byte),
            which is tested over the running application.

            R5 is the plan of one province (`H-1`), where numbers come back most often, and its first year. Joined with the stocks
            of all later years, and if every case were counted in all or none, 2.38 and 0.794 would be left (calculated).

            Twenty countries with [10,000](attacks-long.md) and with [60,000](attacks-60000.md) cases a year are the long form,
            which takes half an hour:
            `./tincay test -Dtest=AttackSuiteTest -Dtincay.attacks=long -Dsurefire.failIfNoSpecifiedTests=false`.
            """;

    private AttackPage() {}

    static String of(String cases, String usual, String form, Suite suite) {
        return HEAD.formatted(cases, usual, form)
                + suite.findings().stream().map(Finding::row).collect(joining())
                + String.format(Locale.ROOT, BELOW, suite.exactTables());
    }
}
