package tincay.domain.supportcase;

import static tincay.domain.duty.Deadlines.IN_FORCE;

import java.util.List;

import tincay.domain.codes.ReviewResult;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyChange;
import tincay.domain.duty.DutyChange.Anew;
import tincay.domain.duty.DutyChange.Done;
import tincay.domain.duty.DutyChange.Listed;
import tincay.domain.duty.DutyId;
import tincay.domain.supportcase.UrgentEvent.UrgentReferralAgreed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingAgreed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingDeclined;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingJustified;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingReviewed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingTold;

/** Which facts of sharing in urgency begin and end that it is looked at, asked about and told. */
final class UrgentDuties {

    private UrgentDuties() {}

    static List<DutyChange> of(UrgentEvent urgent) {
        UrgentSharingId sharing = urgent.sharingId();
        return switch (urgent) {
            case UrgentSharingJustified decided -> decided(decided);
            case UrgentSharingReviewed seen -> reviewed(seen);
            case UrgentSharingAgreed agreed ->
                List.of(Done.on(DutyId.of(Duty.ASK_CONSENT_AGAIN, sharing), agreed.on()));
            // That she does not agree is an answer as well.
            case UrgentSharingDeclined declined ->
                List.of(Done.on(DutyId.of(Duty.ASK_CONSENT_AGAIN, sharing), declined.on()));
            case UrgentSharingTold told -> List.of(Done.on(DutyId.of(Duty.TELL_SURVIVOR, sharing), told.on()));
            case UrgentReferralAgreed _ -> List.of();
        };
    }

    private static List<DutyChange> decided(UrgentSharingJustified decided) {
        return List.of(
                new Listed(Duty.REVIEW, decided.sharingId(), decided.decidedAt(), IN_FORCE.review(decided.decidedAt())),
                new Listed(
                        Duty.ASK_CONSENT_AGAIN,
                        decided.sharingId(),
                        decided.decidedAt(),
                        IN_FORCE.askConsentAgain(decided.decidedAt())),
                new Listed(Duty.TELL_SURVIVOR, decided.sharingId(), null, null));
    }

    private static List<DutyChange> reviewed(UrgentSharingReviewed seen) {
        Done looked = new Done(DutyId.of(Duty.REVIEW, seen.sharingId()), seen.reviewedAt());
        return seen.result() == ReviewResult.CONFIRMED
                ? List.of(looked)
                : List.of(
                        looked,
                        new Anew(
                                DutyId.of(Duty.TELL_SURVIVOR, seen.sharingId()),
                                seen.reviewedAt(),
                                IN_FORCE.tellSurvivor(seen.on())));
    }
}
