package tincay.api.platform;

import java.util.Set;

import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

/** The worker behind a request, with the roles that are active now. */
public interface SignedIn {
    WorkerId worker();

    Set<Role> roles();

    String name();
}
