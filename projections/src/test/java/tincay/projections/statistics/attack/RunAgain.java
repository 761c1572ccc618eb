package tincay.projections.statistics.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import tincay.projections.statistics.counting.CountedCase;
import tincay.projections.statistics.counting.Happening;
import tincay.projections.statistics.counting.Happening.Asked;
import tincay.projections.statistics.counting.Happening.Corrected;
import tincay.projections.statistics.counting.Happening.Opened;
import tincay.projections.statistics.counting.Moment;
import tincay.projections.statistics.draw.KeyedHash;
import tincay.projections.statistics.plan.Period;

/**
 * R8, first part: somebody who has the releases drawn again, years later, when facts have been corrected, people have taken
 * back that they may be counted or were erased, and everything comes in another order; and compares.
 */
final class RunAgain implements Attack {

    private static final LocalDate LATER = LocalDate.of(2028, 1, 1);

    private final Tally same = new Tally();

    @Override
    public void on(World world) {
        KeyedHash key = world.firstKey();
        List<CountedCase> later = new ArrayList<>();
        world.country().cases().forEach(one -> later.add(yearsLater(one)));
        Collections.shuffle(later, new Random(world.seed()));
        var first = world.press(key);
        var again = new Press(new Counted(CountryPlan.PLAN, later), key);
        for (Period period : List.of(CountryPlan.FIRST_HALF, CountryPlan.SECOND_HALF, CountryPlan.YEAR)) {
            same.add(first.of(period).equals(again.of(period)));
        }
    }

    private static CountedCase yearsLater(CountedCase one) {
        var opened = (Opened) one.happenings().getFirst();
        List<Happening> more = List.of(
                new Corrected(new Moment(LATER, 0), Corrections.otherwise(opened.facts())),
                new Asked(new Moment(LATER, 1), false));
        return new CountedCase(
                one.recordKey(),
                one.province(),
                one.commune(),
                Stream.concat(one.happenings().stream(), more.stream()).toList());
    }

    @Override
    public List<Finding> findings() {
        return List.of(Finding.atLeast(1, "R8", "releases that are the same when drawn again", same.share()));
    }
}
