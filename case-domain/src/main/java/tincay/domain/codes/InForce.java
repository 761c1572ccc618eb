package tincay.domain.codes;

/** Which version of the lists, texts, limits and instruments is in force. */
public final class InForce {

    public static final String VERSION = "2026-1";

    private InForce() {}
}
