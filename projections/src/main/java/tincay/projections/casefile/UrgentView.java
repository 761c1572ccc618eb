package tincay.projections.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ReviewResult;
import tincay.domain.duty.Deadlines;
import tincay.domain.supportcase.UrgentEvent;
import tincay.domain.supportcase.UrgentEvent.UrgentReferralAgreed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingAgreed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingDeclined;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingJustified;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingReviewed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingTold;

/**
 * One decision to share in urgency, and what came of it; why is sealed.
 *
 * @param reviewed what the second person found; null while nobody has looked
 * @param agreed the consent she gave when she was asked again; null while there is none
 * @param declined that she did not agree when she was asked again; null while she has not said so
 * @param told how she was told, oldest first
 * @param untold whether there is something she has not been told yet
 */
public record UrgentView(
        UrgentSharingJustified decided,
        @Nullable UrgentSharingReviewed reviewed,
        @Nullable UrgentSharingAgreed agreed,
        @Nullable UrgentSharingDeclined declined,
        List<UrgentSharingTold> told,
        boolean untold) {

    static UrgentView of(UrgentSharingJustified decided) {
        return new UrgentView(decided, null, null, null, List.of(), decided.toldOn() == null);
    }

    UrgentView after(UrgentEvent event) {
        return switch (event) {
            case UrgentSharingJustified fact -> of(fact);
            case UrgentSharingReviewed fact ->
                new UrgentView(
                        decided, fact, agreed, declined, told, untold || fact.result() == ReviewResult.NOT_CONFIRMED);
            case UrgentSharingAgreed fact -> new UrgentView(decided, reviewed, fact, declined, told, untold);
            case UrgentSharingDeclined fact -> new UrgentView(decided, reviewed, agreed, fact, told, untold);
            case UrgentSharingTold fact ->
                new UrgentView(
                        decided,
                        reviewed,
                        agreed,
                        declined,
                        Stream.concat(told.stream(), Stream.of(fact)).toList(),
                        false);
            case UrgentReferralAgreed _ -> this;
        };
    }

    /** The day until which it stands in for a consent. */
    public LocalDate lastDay() {
        return Deadlines.dayOf(Deadlines.IN_FORCE.askConsentAgain(decided.decidedAt()));
    }

    /** Whether a referral may rest on it that day. */
    public boolean carriesOn(LocalDate day) {
        return (reviewed == null || reviewed.result() == ReviewResult.CONFIRMED)
                && declined == null
                && !day.isBefore(decided.on())
                && !day.isAfter(lastDay());
    }
}
