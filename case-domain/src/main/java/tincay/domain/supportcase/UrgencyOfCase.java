package tincay.domain.supportcase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingAgreed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingJustified;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingReviewed;

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
                sharings.computeIfPresent(fact.sharingId(), (_, sharing) -> sharing.reviewed(fact.result()));
            case UrgentSharingAgreed fact ->
                sharings.computeIfPresent(fact.sharingId(), (_, sharing) -> sharing.nowAgreed());
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

    /** Those a consent answers at last. */
    List<UrgentSharingId> answeredBy(GiveConsent consent) {
        return sharings.entrySet().stream()
                .filter(sharing -> sharing.getValue().isAnsweredBy(consent))
                .map(Map.Entry::getKey)
                .toList();
    }
}
