package tincay.domain.access;

import org.axonframework.common.AxonNonTransientException;

/** Hidden from this reader or not there at all: nobody outside may tell which. */
public final class Hidden extends AxonNonTransientException {
    public Hidden() {
        super("hidden");
    }
}
