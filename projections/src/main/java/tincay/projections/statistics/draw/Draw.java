package tincay.projections.statistics.draw;

/**
 * One noise, and the number it was read off with.
 *
 * @param u 0 … 2⁵³ − 1
 * @param noise what is added to the count
 */
public record Draw(long u, int noise) {

    private static final String SCHEME = "v1";

    /**
     * Draws for one cell of a release.
     *
     * @param statistics the hash under the key of the statistics
     * @param revision 1, and one more for each correction
     * @param cellKey the sum of the contributors' record keys, unsigned
     */
    public static Draw of(
            KeyedHash statistics, String release, long revision, CellName cell, long cellKey, NoiseRow row) {
        long u = statistics.of(message(release, revision, cell, cellKey)) >>> 11;
        return new Draw(u, row.at(u));
    }

    static byte[] message(String release, long revision, CellName cell, long cellKey) {
        return new Message()
                .text(SCHEME)
                .text(release)
                .number(revision)
                .text(cell.text())
                .number(cellKey)
                .bytes();
    }

    @Override
    public String toString() {
        return "▇";
    }
}
