package tincay.api;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands where a test has put it, in Viet Nam. */
public final class SimulatedClock extends Clock {

    private volatile Instant now;

    public SimulatedClock(String now) {
        this.now = Instant.parse(now);
    }

    public void is(String later) {
        now = Instant.parse(later);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Ho_Chi_Minh");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("here only");
    }
}
