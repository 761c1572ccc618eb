package tincay.domain.refusal;

/** Why something was refused; each capability has an enum of its own. */
public interface RefusalCode {

    /** The stable code, {@code capability.reason}: what programs read and texts are found by. */
    String code();
}
