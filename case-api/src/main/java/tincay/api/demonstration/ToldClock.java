package tincay.api.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import tincay.domain.duty.Deadlines;

/** The clock of the demonstration: the hour of the story for whoever tells it, and for everybody else the real one. */
final class ToldClock extends Clock {

    private static final ScopedValue<Instant> HOUR = ScopedValue.newInstance();

    private final Clock real = Clock.system(Deadlines.HERE);

    /** Does something as if it were then. */
    static void at(Instant hour, Runnable happening) {
        ScopedValue.where(HOUR, hour).run(happening);
    }

    @Override
    public Instant instant() {
        return HOUR.isBound() ? HOUR.get() : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("here only");
    }
}
