package tincay.domain.datarequest;

import java.time.Instant;
import java.time.LocalDate;

import tincay.domain.codes.DataRequest;
import tincay.domain.codes.InForce;
import tincay.domain.codes.RequestLimits;
import tincay.domain.codes.WorkingDays;
import tincay.domain.duty.Deadlines;

/** Until when a request must be acknowledged and answered, counted from the day it came (Decree 356/2025). */
public final class RequestClocks {

    /** The limits in force. */
    public static final RequestClocks IN_FORCE = of(InForce.VERSION);

    private final RequestLimits limits;
    private final WorkingDays calendar;

    private RequestClocks(RequestLimits limits, WorkingDays calendar) {
        this.limits = limits;
        this.calendar = calendar;
    }

    /** The clocks of a version. */
    public static RequestClocks of(String version) {
        return new RequestClocks(RequestLimits.of(version), WorkingDays.of(version));
    }

    public Instant acknowledge(DataRequest kind, LocalDate received) {
        return endAfter(received, limits.acknowledge(kind));
    }

    /**
     * When the answer is owed.
     *
     * @param extended whether others' data are in it, and it was said so
     */
    public Instant answer(DataRequest kind, LocalDate received, boolean extended) {
        return endAfter(received, limits.answer(kind, extended));
    }

    private Instant endAfter(LocalDate received, int workingDays) {
        return Deadlines.endOf(calendar.plus(received, workingDays));
    }
}
