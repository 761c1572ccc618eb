package tincay.projections.casefile;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ReviewResult;
import tincay.domain.duty.Deadlines;
import tincay.domain.supportcase.UrgentEvent;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingAgreed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingJustified;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingReviewed;

/**
 * One decision to share in urgency, and what came of it; why is sealed.
 *
 * @param reviewed what the second person found; null while nobody has looked
 * @param agreed the consent she gave when she was asked again; null while there is none
 */
public record UrgentView(
        UrgentSharingJustified decided,
        @Nullable UrgentSharingReviewed reviewed,
        @Nullable UrgentSharingAgreed agreed) {

    UrgentView after(UrgentEvent event) {
        return switch (event) {
            case UrgentSharingJustified fact -> new UrgentView(fact, null, null);
            case UrgentSharingReviewed fact -> new UrgentView(decided, fact, agreed);
            case UrgentSharingAgreed fact -> new UrgentView(decided, reviewed, fact);
        };
    }

    /** The day until which it stands in for a consent. */
    public LocalDate lastDay() {
        return Deadlines.dayOf(Deadlines.IN_FORCE.askConsentAgain(decided.decidedAt()));
    }

    /** Whether a referral may rest on it that day. */
    public boolean carriesOn(LocalDate day) {
        return (reviewed == null || reviewed.result() == ReviewResult.CONFIRMED)
                && !day.isBefore(decided.on())
                && !day.isAfter(lastDay());
    }
}
