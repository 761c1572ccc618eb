package tincay.projections.casefile;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ConsentGiver;
import tincay.domain.supportcase.CaseEvent.ConsentGiven;

/** One consent and whether it still holds. */
public record ConsentView(
        ConsentGiven given,
        @Nullable LocalDate withdrawnOn,
        @Nullable ConsentGiver withdrawnBy) {

    /** Whether it may be relied on that day. */
    public boolean holdsOn(LocalDate day) {
        return withdrawnOn == null && (given.until() == null || !given.until().isBefore(day));
    }
}
