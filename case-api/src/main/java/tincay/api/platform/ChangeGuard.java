package tincay.api.platform;

import tincay.domain.stream.Command;
import tincay.domain.worker.WorkerId;

/** Asks, inside the transaction, whether a worker may give a command; what the system itself orders is not asked. */
public interface ChangeGuard {

    /**
     * Passes or throws.
     *
     * @throws tincay.domain.access.Hidden if the worker may not, or there is nothing there
     */
    void check(WorkerId worker, Command command);
}
