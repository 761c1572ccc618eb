package tincay.projections.statistics.plan;

/** How long the period of a table is, and how many days after its end it is published. */
public enum Span {
    MONTH("-M", 2, 1, 15),
    QUARTER("-Q", 1, 3, 15),
    HALF_YEAR("-H", 1, 6, 30),
    YEAR("", 0, 12, 45);

    private final String sign;
    private final int digits;
    private final int months;
    private final int delay;

    Span(String sign, int digits, int months, int delay) {
        this.sign = sign;
        this.digits = digits;
        this.months = months;
        this.delay = delay;
    }

    /** What stands between the year and the number in a period's name. */
    String sign() {
        return sign;
    }

    /** How many digits the number in a period's name has. */
    int digits() {
        return digits;
    }

    public int months() {
        return months;
    }

    /** Days between the end of a period and its release. */
    public int delay() {
        return delay;
    }

    /** How many there are in a year. */
    public int inAYear() {
        return 12 / months;
    }
}
