package tincay.api.leadership.figures;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A table with a bar in each row, or with one line over all of them; several blocks stand on one scale.
 *
 * @param column what the labels are: of the blocks, if there are several, and of the rows
 * @param line drawn over the periods, where the rows are months; then no row has a bar
 * @param axis drawn, or nothing where no number is shown
 * @param underFive labels that are only listed, since a long table has too many rows
 */
public record Figure(
        String column,
        String unit,
        List<Block> blocks,
        @Nullable String line,
        @Nullable String axis,
        List<Label> underFive) {

    public Figure {
        blocks = List.copyOf(blocks);
        underFive = List.copyOf(underFive);
    }

    /**
     * Rows that belong together.
     *
     * @param label what they have in common, if there are several blocks
     */
    public record Block(@Nullable Label label, List<Bar> bars) {

        public Block {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One row.
     *
     * @param text the number in words of the reader's language
     * @param drawing its bar, or nothing where nothing was published or a line is drawn instead
     */
    public record Bar(Label label, String text, boolean isUnsure, String drawing) {}

    /**
     * What a row counts.
     *
     * @param isVietnamese whether it is a Vietnamese name in whatever language
     */
    public record Label(String text, boolean isVietnamese) {}
}
