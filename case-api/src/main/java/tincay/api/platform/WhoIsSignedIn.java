package tincay.api.platform;

import java.util.Optional;

import tincay.domain.access.Hidden;

/** Asked once for each request: who is it? */
public interface WhoIsSignedIn {
    Optional<SignedIn> now();

    /** The worker behind a request that the guard has let through. */
    default SignedIn signedIn() {
        return now().orElseThrow(Hidden::new);
    }
}
