package tincay.domain.refusal;

import org.axonframework.common.AxonNonTransientException;

/** A rule said no. Never retried: the same question gets the same answer. */
public final class Refused extends AxonNonTransientException {

    private final transient RefusalCode code;

    public Refused(RefusalCode code) {
        super(code.code());
        this.code = code;
    }

    public RefusalCode code() {
        return code;
    }

    /** Refuses with the code when the condition holds. */
    public static void when(boolean refused, RefusalCode code) {
        if (refused) {
            throw new Refused(code);
        }
    }
}
