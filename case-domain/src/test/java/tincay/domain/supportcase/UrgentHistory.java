package tincay.domain.supportcase;

import static tincay.domain.supportcase.CaseInvariants.sentence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ReviewResult;
import tincay.domain.referral.ReferralId;
import tincay.domain.supportcase.CaseEvent.ReferralMade;
import tincay.domain.supportcase.TellingEvent.PartnerTellingOwed;
import tincay.domain.supportcase.TellingEvent.PartnerTold;
import tincay.domain.supportcase.UrgentEvent.UrgentReferralAgreed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingAgreed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingDeclined;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingJustified;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingReviewed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingTold;

/** What is true of every sharing in urgency within the history of its case. */
final class UrgentHistory {

    private final Map<UrgentSharingId, UrgentSharingJustified> decided = new HashMap<>();
    private final Map<UrgentSharingId, ReviewResult> found = new HashMap<>();
    private final Set<UrgentSharingId> agreed = new HashSet<>();
    private final Set<UrgentSharingId> declined = new HashSet<>();
    private final Map<ReferralId, ConsentId> nowResting = new HashMap<>();
    private final Set<ReferralId> toTell = new HashSet<>();
    private final Set<ReferralId> told = new HashSet<>();

    void read(UrgentEvent event) {
        switch (event) {
            case UrgentSharingJustified fact -> {
                sentence(decided.put(fact.sharingId(), fact) == null, "it is decided once");
                sentence(!fact.groups().isEmpty(), "in urgency something is shared");
            }
            case UrgentSharingReviewed fact -> {
                sentence(
                        !decided.get(fact.sharingId()).decidedBy().equals(fact.reviewer()),
                        "what was shared in urgency is reviewed by somebody else");
                sentence(found.put(fact.sharingId(), fact.result()) == null, "it is reviewed once");
            }
            case UrgentSharingAgreed fact ->
                sentence(
                        decided.containsKey(fact.sharingId()) && agreed.add(fact.sharingId()), "she agrees to it once");
            case UrgentSharingDeclined fact ->
                sentence(
                        decided.containsKey(fact.sharingId()) && declined.add(fact.sharingId()),
                        "she says no to it once");
            case UrgentSharingTold fact ->
                sentence(
                        decided.containsKey(fact.sharingId())
                                && !fact.on()
                                        .isBefore(decided.get(fact.sharingId()).on()),
                        "she is told of what was shared, afterwards");
            case UrgentReferralAgreed fact ->
                sentence(
                        holds(fact.sharingId()) && nowResting.put(fact.referralId(), fact.consentId()) == null,
                        "a referral that was urgent comes to rest on a consent once");
        }
    }

    void read(TellingEvent event) {
        switch (event) {
            case PartnerTellingOwed fact -> sentence(toTell.add(fact.referralId()), "telling is owed once");
            case PartnerTold fact ->
                sentence(
                        toTell.contains(fact.referralId()) && told.add(fact.referralId()),
                        "a partner is told once, and only what has to be told");
        }
    }

    void made(ReferralMade referral) {
        UrgentSharingJustified basis = decided.get(referral.urgentSharing());
        sentence(
                basis != null && holds(referral.urgentSharing()),
                "a referral in urgency rests on a decision nobody found wrong or said no to");
        sentence(
                basis.groups().containsAll(referral.groups())
                        && basis.recipient().allows(referral.receiver())
                        && !referral.on().isBefore(basis.on())
                        && !referral.sharedUntil().isAfter(basis.on().plusDays(2)),
                "it goes to nobody and carries nothing that was not decided, for two days at most");
    }

    /** The consent a referral rests on by now, or null while it still is an urgent one. */
    @Nullable
    ConsentId nowResting(ReferralId referral) {
        return nowResting.get(referral);
    }

    boolean holds(UrgentSharingId sharing) {
        return found.get(sharing) != ReviewResult.NOT_CONFIRMED && !declined.contains(sharing);
    }

    boolean isUnreviewed() {
        return !found.keySet().containsAll(decided.keySet());
    }
}
