package tincay.api.platform;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import tincay.domain.worker.WorkerId;

/** Who says that a deadline has passed: no person, and no account has this id. */
public final class TheClock {

    public static final WorkerId WORKER =
            new WorkerId(UUID.nameUUIDFromBytes("the clock".getBytes(StandardCharsets.UTF_8)));

    private TheClock() {}
}
