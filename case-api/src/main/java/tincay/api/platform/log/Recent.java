package tincay.api.platform.log;

import java.util.ArrayList;
import java.util.List;

import org.axonframework.eventhandling.TrackedEventMessage;

/** What was read of the log last: whoever follows it closely is handed what another reader has already read and unpacked. */
final class Recent {

    private static final int PAGE = 500;
    private static final int MOST = 4_000;

    private final LogEngine log;
    private final List<TrackedEventMessage<?>> kept = new ArrayList<>();
    private Reached before = Reached.NOTHING;

    Recent(LogEngine log) {
        this.log = log;
    }

    /** What follows in the order of the log, at most a page of it. */
    List<TrackedEventMessage<?>> after(Reached reached) {
        synchronized (this) {
            if (reached.covers(before)) {
                return following(reached);
            }
        }
        return log.next(reached, PAGE);
    }

    private List<TrackedEventMessage<?>> following(Reached reached) {
        if (reached.covers(last())) {
            keep(log.next(reached, PAGE), reached);
        }
        int first = firstAfter(reached);
        return List.copyOf(kept.subList(first, Math.min(first + PAGE, kept.size())));
    }

    private void keep(List<TrackedEventMessage<?>> next, Reached reached) {
        if (!reached.equals(last())) { // what lies between was not read here
            kept.clear();
            before = reached;
        }
        kept.addAll(next);
        if (kept.size() > MOST) {
            List<TrackedEventMessage<?>> oldest = kept.subList(0, kept.size() - MOST / 2);
            before = place(oldest.getLast());
            oldest.clear();
        }
    }

    private Reached last() {
        return kept.isEmpty() ? before : place(kept.getLast());
    }

    private int firstAfter(Reached reached) {
        int low = 0;
        int high = kept.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached.covers(place(kept.get(middle)))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Reached place(TrackedEventMessage<?> fact) {
        return (Reached) fact.trackingToken();
    }
}
