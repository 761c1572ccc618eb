package tincay.projections.statistics.attack;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What somebody who knows the true rates believes about the cells of a table.
 *
 * @param before he read it
 * @param after he read it, and what else is known of its sum
 */
record Guess(List<Belief> before, List<Belief> after) {

    Guess(double[] rates, Sheet sheet) {
        this(Arrays.stream(rates).mapToObj(Belief::before).toList(), sheet);
    }

    private Guess(List<Belief> before, Sheet sheet) {
        this(
                before,
                Together.of(
                        IntStream.range(0, before.size())
                                .mapToObj(cell ->
                                        before.get(cell).after(sheet.cells().get(cell)))
                                .toList(),
                        sheet.total(),
                        sheet.certainty()));
    }
}
