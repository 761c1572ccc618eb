package tincay.api.platform;

import java.util.Optional;

/** Asked once for each request: who is it? */
public interface WhoIsSignedIn {
    Optional<SignedIn> now();
}
