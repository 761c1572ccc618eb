package tincay.projections.statistics.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import tincay.projections.statistics.plan.Period;

/**
 * What a release published, for ever.
 *
 * @param release the name of its period
 * @param revision 1, and one more for each correction
 * @param plan by which it was drawn
 * @param blind so that its hash gives no number away
 */
public record Artefact(
        String release,
        int revision,
        String plan,
        LocalDate from,
        LocalDate until,
        String blind,
        List<Numbers> tables) {

    static final int FIRST = 1;

    public Artefact {
        tables = List.copyOf(tables);
    }

    /**
     * One table of one area.
     *
     * @param revision of the release, in which it was drawn
     * @param error the usual one, 95 times in 100 the true number is no further away
     * @param carried how unsure the number carried over to the next period is; only of a stock
     */
    public record Numbers(
            String name,
            String area,
            String measure,
            int revision,
            long error,
            Optional<Double> carried,
            List<Cell> cells) {

        public Numbers {
            cells = List.copyOf(cells);
        }

        /** Whether it was drawn again after it had been published. */
        public boolean isCorrected() {
            return revision > FIRST;
        }

        /** The sum of its numbers, which is the total of its area. */
        public long total() {
            return cells.stream().mapToLong(Cell::value).sum();
        }
    }

    /**
     * One number.
     *
     * @param name of the cell, in the one way it is written
     */
    public record Cell(String name, long value) {}

    /** The period it is named after. */
    public Period period() {
        return Period.named(release).orElseThrow();
    }

    /** A table of one area, if it was published. */
    public Optional<Numbers> table(String name, String area) {
        return tables.stream()
                .filter(table -> table.name().equals(name) && table.area().equals(area))
                .findFirst();
    }
}
