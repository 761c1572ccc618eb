package tincay.api.platform;

import tincay.domain.stream.Command;
import tincay.domain.worker.WorkerId;

/** Asks, before a command is decided, whether this worker may change that stream. */
public interface ChangeGuard {

    /**
     * Passes, or hides the stream.
     *
     * @throws tincay.domain.access.Hidden if the worker may not, or there is no such stream
     */
    void check(WorkerId worker, Command command);
}
