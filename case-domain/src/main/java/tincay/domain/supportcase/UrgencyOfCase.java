package tincay.domain.supportcase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tincay.domain.access.Hidden;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.UrgentEvent.UrgentReferralAgreed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingAgreed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingDeclined;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingJustified;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingReviewed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingTold;

/** What was shared in urgency, and whether the survivor could be asked about the record at all. */
final class UrgencyOfCase {

    private final Map<UrgentSharingId, UrgentSharing> sharings = new LinkedHashMap<>();
    private boolean recordAwaited;

    void evolve(UrgentEvent event) {
        switch (event) {
            case UrgentSharingJustified fact -> {
                sharings.put(fact.sharingId(), UrgentSharing.of(fact));
                recordAwaited |= fact.recordUnanswered();
            }
            case UrgentSharingReviewed fact ->
                sharings.computeIfPresent(fact.sharingId(), (_, sharing) -> sharing.reviewed(fact));
            case UrgentSharingAgreed fact ->
                sharings.computeIfPresent(fact.sharingId(), (_, sharing) -> sharing.nowAgreed(fact.consentId()));
            case UrgentSharingTold fact ->
                sharings.computeIfPresent(fact.sharingId(), (_, sharing) -> sharing.nowTold());
            case UrgentSharingDeclined fact ->
                sharings.computeIfPresent(fact.sharingId(), (_, sharing) -> sharing.nowDeclined());
            case UrgentReferralAgreed _ -> {}
        }
    }

    void recordIsAgreed() {
        recordAwaited = false;
    }

    boolean isRecordAwaited() {
        return recordAwaited;
    }

    boolean isUnreviewed() {
        return sharings.values().stream().anyMatch(sharing -> sharing.result() == null);
    }

    @Nullable
    UrgentSharing sharing(UrgentSharingId sharing) {
        return sharings.get(sharing);
    }

    /** One that is known to be there; whatever else is asked about looks like one that does not exist. */
    UrgentSharing known(UrgentSharingId sharing) {
        UrgentSharing found = sharings.get(sharing);
        if (found == null) {
            throw new Hidden();
        }
        return found;
    }

    /** Those a consent answers at last. */
    List<UrgentSharingId> answeredBy(GiveConsent consent) {
        return sharings.entrySet().stream()
                .filter(sharing -> sharing.getValue().isAnsweredBy(consent))
                .map(Map.Entry::getKey)
                .toList();
    }
}
