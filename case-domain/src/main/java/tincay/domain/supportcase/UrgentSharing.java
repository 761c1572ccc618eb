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
import tincay.domain.supportcase.UrgentEvent.UrgentSharingReviewed;
import tincay.domain.worker.WorkerId;

/**
 * One decision to share in urgency, as the case remembers it.
 *
 * @param lastDay the day until which it stands in for a consent: by then she must have been asked again
 * @param result what the second person found; null while nobody has looked
 * @param agreedBy the consent she answered with when she was asked again; null while there is none
 * @param declined whether she was asked again and does not agree
 * @param newsOf the day of what there is to tell her: that it was shared, or that it was found wrong
 * @param told whether she knows that
 */
record UrgentSharing(
        Recipient recipient,
        Set<DataGroup> groups,
        WorkerId decidedBy,
        LocalDate on,
        LocalDate lastDay,
        @Nullable ReviewResult result,
        @Nullable ConsentId agreedBy,
        boolean declined,
        LocalDate newsOf,
        boolean told) {

    static UrgentSharing of(UrgentSharingJustified fact) {
        return new UrgentSharing(
                fact.recipient(),
                fact.groups(),
                fact.decidedBy(),
                fact.on(),
                Deadlines.dayOf(Deadlines.IN_FORCE.askConsentAgain(fact.decidedAt())),
                null,
                null,
                false,
                fact.on(),
                fact.toldOn() != null);
    }

    /** That it was found wrong is news to her, whatever she knew before. */
    UrgentSharing reviewed(UrgentSharingReviewed fact) {
        boolean wrong = fact.result() == ReviewResult.NOT_CONFIRMED;
        return new UrgentSharing(
                recipient,
                groups,
                decidedBy,
                on,
                lastDay,
                fact.result(),
                agreedBy,
                declined,
                wrong && fact.on().isAfter(newsOf) ? fact.on() : newsOf,
                told && !wrong);
    }

    UrgentSharing nowAgreed(ConsentId consent) {
        return new UrgentSharing(recipient, groups, decidedBy, on, lastDay, result, consent, declined, newsOf, told);
    }

    UrgentSharing nowDeclined() {
        return new UrgentSharing(recipient, groups, decidedBy, on, lastDay, result, agreedBy, true, newsOf, told);
    }

    UrgentSharing nowTold() {
        return new UrgentSharing(recipient, groups, decidedBy, on, lastDay, result, agreedBy, declined, newsOf, true);
    }

    boolean covers(MakeReferral referral) {
        return recipient.allows(referral.receiver())
                && groups.containsAll(referral.groups())
                && !referral.on().isBefore(on);
    }

    /** Whether a consent answers what could not be asked then. */
    boolean isAnsweredBy(GiveConsent consent) {
        return agreedBy == null && !declined && !consent.on().isBefore(on) && isAbout(consent);
    }

    private boolean isAbout(GiveConsent consent) {
        return switch (consent.purpose()) {
            case CASE_RECORD -> true;
            case REFERRAL -> consent.recipient() != null && consent.recipient().allows(recipient);
            case STATISTICS, CONTACT -> false;
        };
    }
}
