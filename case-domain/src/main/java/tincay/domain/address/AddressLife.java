package tincay.domain.address;

import static tincay.domain.address.AddressRefusal.BEFORE_LAST_CHANGE;
import static tincay.domain.address.AddressRefusal.CLOSED;
import static tincay.domain.address.AddressRefusal.NOT_ACTIVE;
import static tincay.domain.address.AddressRefusal.NOT_SUSPENDED;
import static tincay.domain.refusal.Refused.when;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.address.AddressLifeEvent.AddressClosed;
import tincay.domain.address.AddressLifeEvent.AddressResumed;
import tincay.domain.address.AddressLifeEvent.AddressReviewed;
import tincay.domain.address.AddressLifeEvent.AddressSuspended;
import tincay.domain.codes.AddressStatus;

/** Whether an address works, and since when. */
final class AddressLife {

    private AddressStatus status = AddressStatus.ACTIVE;
    private @Nullable LocalDate since;

    void began(@Nullable LocalDate on) {
        since = on;
    }

    void evolve(AddressLifeEvent event) {
        switch (event) {
            case AddressReviewed _ -> {}
            case AddressSuspended suspended -> is(AddressStatus.SUSPENDED, suspended.on());
            case AddressResumed resumed -> is(AddressStatus.ACTIVE, resumed.on());
            case AddressClosed closed -> is(AddressStatus.CLOSED, closed.on());
        }
    }

    private void is(AddressStatus now, LocalDate on) {
        status = now;
        since = on;
    }

    /** What was before is told before. */
    void mayBeReviewed(LocalDate on) {
        mustNotBeClosed();
        mustFollow(on);
    }

    void maySuspend(LocalDate on) {
        mustNotBeClosed();
        when(status == AddressStatus.SUSPENDED, NOT_ACTIVE);
        mustFollow(on);
    }

    void mayResume(LocalDate on) {
        mustNotBeClosed();
        when(status != AddressStatus.SUSPENDED, NOT_SUSPENDED);
        mustFollow(on);
    }

    void mayClose(LocalDate on) {
        mustNotBeClosed();
        mustFollow(on);
    }

    /** Who came before the address stopped may still be written down afterwards: paper comes first. */
    void mayReceive(LocalDate on) {
        boolean stopped = status != AddressStatus.ACTIVE && since != null && !on.isBefore(since);
        when(stopped, NOT_ACTIVE);
    }

    private void mustNotBeClosed() {
        when(status == AddressStatus.CLOSED, CLOSED);
    }

    private void mustFollow(LocalDate on) {
        when(since != null && on.isBefore(since), BEFORE_LAST_CHANGE);
    }
}
