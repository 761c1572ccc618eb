package tincay.domain.supportcase;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The random number a case is spoken of by, such as {@code 7F3K-9QWM}; it tells nothing and leaves out letters that are misread. */
public record CaseNumber(String value) {

    static final String LETTERS = "23456789ACDEFGHKLMNPQRTVWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + LETTERS + "]{4}-[" + LETTERS + "]{4}");

    public CaseNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a case number");
        }
    }

    /** Draws a number; two cases share one about once in 280 thousand million pairs. */
    public static CaseNumber draw(RandomGenerator random) {
        StringBuilder drawn = new StringBuilder(9);
        for (int i = 0; i < 8; i++) {
            drawn.append(i == 4 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new CaseNumber(drawn.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
