package tincay.domain.supportcase;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

import tincay.domain.refusal.Refused;

/**
 * The code a referral outside the system is spoken of by, such as {@code R-4H7K-P}. Its last sign checks the others: one sign
 * misheard, or two neighbours exchanged, and the code is none.
 */
public record SlipCode(String value) {

    private static final String LETTERS = CaseNumber.LETTERS;
    private static final int DRAWN = 4;
    private static final Pattern SHAPE = Pattern.compile("R-[" + LETTERS + "]{4}-[" + LETTERS + "]");
    private static final Pattern SPOKEN = Pattern.compile("R?([" + LETTERS + "]{4})([" + LETTERS + "])");

    public SlipCode {
        if (!SHAPE.matcher(value).matches() || check(value.substring(2, 6)) != value.charAt(7)) {
            throw new IllegalArgumentException("not a slip code");
        }
    }

    /** Draws a code; among a worker's own cases two are hardly ever the same. */
    public static SlipCode draw(RandomGenerator random) {
        StringBuilder drawn = new StringBuilder(DRAWN);
        for (int i = 0; i < DRAWN; i++) {
            drawn.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new SlipCode("R-" + drawn + "-" + check(drawn.toString()));
    }

    /**
     * The code somebody read out or typed, dashes and blanks or none.
     *
     * @throws Refused if its last sign does not fit, or it looks like no code at all
     */
    public static SlipCode read(String spoken) {
        var signs = SPOKEN.matcher(spoken.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT));
        if (!signs.matches() || check(signs.group(1)) != signs.group(2).charAt(0)) {
            throw new Refused(SlipRefusal.CODE_WRONG);
        }
        return new SlipCode("R-" + signs.group(1) + "-" + signs.group(2));
    }

    /** Weights 1, 2, 4, 8: neither they nor the steps between them share a factor with 27, so no single slip passes. */
    private static char check(String drawn) {
        int sum = 0;
        for (int i = 0; i < DRAWN; i++) {
            sum += LETTERS.indexOf(drawn.charAt(i)) << i;
        }
        return LETTERS.charAt(Math.floorMod(-sum, LETTERS.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
