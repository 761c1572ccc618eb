package tincay.domain.codes;

/**
 * One question of a risk instrument.
 *
 * @param weight what a yes adds
 * @param flag what a yes means whatever the sum
 * @param asked when it is asked, in words
 */
public record RiskQuestion(String key, Label text, int weight, Flag flag, String asked) {

    /** Whether it is asked where partners are concerned only. */
    boolean isOfPartners() {
        return asked.contains("partners");
    }

    /** What a yes means by itself. */
    public enum Flag {
        NONE,
        AT_LEAST_MEDIUM,
        HIGH,
        HIGH_IN_PREGNANCY
    }
}
