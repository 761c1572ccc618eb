package tincay.domain.access;

/** The answer to "may this worker". */
public sealed interface Access {

    /** Yes, on this ground. */
    record Granted(Basis basis) implements Access {}

    /** No; nobody outside learns why. */
    record Denied() implements Access {}
}
