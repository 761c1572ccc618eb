package tincay.domain.supportcase;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReviewResult;
import tincay.domain.duty.Deadlines;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.MakeReferral;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingJustified;
import tincay.domain.worker.WorkerId;

/**
 * One decision to share in urgency, as the case remembers it.
 *
 * @param lastDay the day until which it stands in for a consent: by then she must have been asked again
 * @param result what the second person found; null while nobody has looked
 * @param agreed whether a consent covers it by now
 */
record UrgentSharing(
        Recipient recipient,
        Set<DataGroup> groups,
        WorkerId decidedBy,
        LocalDate on,
        LocalDate lastDay,
        @Nullable ReviewResult result,
        boolean agreed) {

    static UrgentSharing of(UrgentSharingJustified fact) {
        return new UrgentSharing(
                fact.recipient(),
                fact.groups(),
                fact.decidedBy(),
                fact.on(),
                Deadlines.dayOf(Deadlines.IN_FORCE.askConsentAgain(fact.decidedAt())),
                null,
                false);
    }

    UrgentSharing reviewed(ReviewResult found) {
        return new UrgentSharing(recipient, groups, decidedBy, on, lastDay, found, agreed);
    }

    UrgentSharing nowAgreed() {
        return new UrgentSharing(recipient, groups, decidedBy, on, lastDay, result, true);
    }

    boolean covers(MakeReferral referral) {
        return recipient.allows(referral.receiver())
                && groups.containsAll(referral.groups())
                && !referral.on().isBefore(on);
    }

    /** Whether a consent answers what could not be asked then. */
    boolean isAnsweredBy(GiveConsent consent) {
        return !agreed && !consent.on().isBefore(on) && isAbout(consent);
    }

    private boolean isAbout(GiveConsent consent) {
        return switch (consent.purpose()) {
            case CASE_RECORD -> true;
            case REFERRAL -> consent.recipient() != null && consent.recipient().allows(recipient);
            case STATISTICS, CONTACT -> false;
        };
    }
}
