package tincay.api.platform;

import org.axonframework.common.AxonNonTransientException;

/** Somebody changed it since the caller last looked. */
public final class Stale extends AxonNonTransientException {
    public Stale() {
        super("stale");
    }
}
