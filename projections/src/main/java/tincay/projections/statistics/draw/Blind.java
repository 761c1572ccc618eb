package tincay.projections.statistics.draw;

/** What stands in a release besides its numbers, so that nobody who sees its hash can try numbers until one fits. */
public final class Blind {

    private Blind() {}

    /**
     * The same whenever the release is drawn.
     *
     * @param statistics the hash under the key of the statistics
     * @return 32 hexadecimal digits
     */
    public static String of(KeyedHash statistics, String release, long revision) {
        return "%016x%016x".formatted(part(statistics, release, revision, 0), part(statistics, release, revision, 1));
    }

    private static long part(KeyedHash statistics, String release, long revision, long number) {
        return statistics.of(new Message()
                .text("blind")
                .text(release)
                .number(revision)
                .number(number)
                .bytes());
    }
}
