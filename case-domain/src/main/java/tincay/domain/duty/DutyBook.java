package tincay.domain.duty;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tincay.domain.duty.DutyChange.Anew;
import tincay.domain.duty.DutyChange.Begun;
import tincay.domain.duty.DutyChange.Done;
import tincay.domain.duty.DutyChange.Listed;
import tincay.domain.duty.DutyChange.Missed;
import tincay.domain.duty.DutyChange.Waived;
import tincay.domain.duty.DutyChange.Within;

/** What is owed in one stream, as far as it must be known to say that something was not done in time. */
public final class DutyBook {

    private record Owed(Duty duty, @Nullable Instant due, boolean done, boolean missed, boolean waived) {

        Owed until(@Nullable Instant other) {
            return new Owed(duty, other, done, missed, waived);
        }

        boolean isAwaited() {
            return isLeft() && !missed;
        }

        boolean isLeft() {
            return !done && !waived;
        }
    }

    private final Map<DutyId, Owed> owed = new HashMap<>();

    /** Takes in what a fact changes. */
    public void take(DutyChange change) {
        if (change instanceof Listed listed) {
            owed.putIfAbsent(listed.id(), new Owed(listed.duty(), listed.due(), false, false, false));
        } else {
            owed.computeIfPresent(change.id(), (id, before) -> after(before, change));
        }
    }

    private static Owed after(Owed before, DutyChange change) {
        return switch (change) {
            case Listed _ -> before;
            case Begun begun -> before.due() == null ? before.until(begun.due()) : before;
            case Within within -> before.until(earlier(before.due(), within.due()));
            case Anew anew -> new Owed(before.duty(), anew.due(), false, false, before.waived());
            case Waived waived ->
                new Owed(before.duty(), before.due(), before.done(), before.missed(), waived.waived());
            case Done _ -> new Owed(before.duty(), before.due(), true, before.missed(), before.waived());
            case Missed _ -> new Owed(before.duty(), before.due(), before.done(), true, before.waived());
        };
    }

    private static Instant earlier(@Nullable Instant before, Instant now) {
        return before == null || now.isBefore(before) ? now : before;
    }

    /** Whether it was owed by then and nobody did it, whether or not that was said. */
    public boolean isOverBy(DutyId id, Instant then) {
        Owed found = owed.get(id);
        return found != null
                && found.isLeft()
                && found.due() != null
                && !found.due().isAfter(then);
    }

    /**
     * What was owed until exactly then, if by now it should have been done, was not, and nobody has said so yet.
     *
     * @param now the time it is looked at
     */
    public @Nullable Duty missed(DutyId id, Instant due, Instant now) {
        Owed found = owed.get(id);
        if (found == null || !due.equals(found.due()) || now.isBefore(due)) {
            return null;
        }
        return found.isAwaited() ? found.duty() : null;
    }
}
