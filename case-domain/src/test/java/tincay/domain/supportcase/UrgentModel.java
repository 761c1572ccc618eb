package tincay.domain.supportcase;

import static tincay.domain.supportcase.CaseModel.first;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.ReviewResult;
import tincay.domain.duty.Duty;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.MakeReferral;
import tincay.domain.supportcase.TellingCommand.TellPartner;
import tincay.domain.supportcase.UrgentCommand.JustifyUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.ReviewUrgentSharing;

/** The rules of sharing in urgency and of telling partners once more, as {@link CaseModel} tells those of the case. */
final class UrgentModel {

    private final Map<UUID, JustifyUrgentSharing> decided = new HashMap<>();
    private final Map<UUID, ReviewResult> found = new HashMap<>();
    private final Map<UUID, LocalDate> toTell = new HashMap<>();
    private final Set<UUID> told = new HashSet<>();
    private final DutyModel duties;
    private boolean awaited;

    UrgentModel(DutyModel duties) {
        this.duties = duties;
    }

    static String justifying(JustifyUrgentSharing c) {
        return c.groups().isEmpty() || !ReferralModel.isNeeded(c.recipient().serviceKind(), c.groups())
                ? "urgent-sharing.more-than-needed"
                : "";
    }

    String reviewing(ReviewUrgentSharing c) {
        return first(
                found.containsKey(c.sharingId().value()) ? "urgent-sharing.already-reviewed" : "",
                decided.get(c.sharingId().value()).decidedBy().equals(c.reviewer())
                        ? "urgent-sharing.second-person"
                        : "");
    }

    String referring(MakeReferral c) {
        JustifyUrgentSharing basis = decided.get(c.urgentSharing().value());
        if (basis == null || !isWithin(c, basis)) {
            return "urgent-sharing.not-covered";
        }
        return first(
                found.get(c.urgentSharing().value()) == ReviewResult.NOT_CONFIRMED
                        ? "urgent-sharing.not-confirmed"
                        : "",
                c.on().isAfter(basis.on().plusDays(2)) ? "urgent-sharing.over" : "");
    }

    private static boolean isWithin(MakeReferral c, JustifyUrgentSharing basis) {
        return names(basis.recipient(), c.receiver())
                && basis.groups().containsAll(c.groups())
                && !c.on().isBefore(basis.on());
    }

    private static boolean names(Recipient named, Recipient receiver) {
        return named.serviceKind() == receiver.serviceKind()
                && (named.service() == null || named.service().equals(receiver.service()))
                && (named.partner() == null || named.partner().equals(receiver.partner()));
    }

    String telling(TellPartner c) {
        LocalDate since = toTell.get(c.referralId().value());
        return first(
                since == null || c.on().isBefore(since) ? "referral.nothing-to-tell" : "",
                told.contains(c.referralId().value()) ? "referral.partner-already-told" : "");
    }

    void granted(UrgentCommand wish) {
        switch (wish) {
            case JustifyUrgentSharing c -> {
                decided.put(c.sharingId().value(), c);
                awaited |= c.recordUnanswered();
                duties.owes(Duty.REVIEW, c.sharingId(), c.decidedAt().plus(Duration.ofDays(1)));
                duties.owes(Duty.ASK_CONSENT_AGAIN, c.sharingId(), c.decidedAt().plus(Duration.ofDays(2)));
            }
            case ReviewUrgentSharing c -> {
                found.put(c.sharingId().value(), c.result());
                duties.done(Duty.REVIEW, c.sharingId());
            }
        }
    }

    /** She was asked again, about the record or about that receiver. */
    void consented(GiveConsent c) {
        boolean record = c.purpose() == ConsentPurpose.CASE_RECORD;
        awaited &= !record;
        decided.values().stream()
                .filter(basis -> !c.on().isBefore(basis.on()))
                .filter(basis ->
                        record || (c.purpose() == ConsentPurpose.REFERRAL && names(c.recipient(), basis.recipient())))
                .forEach(basis -> duties.done(Duty.ASK_CONSENT_AGAIN, basis.sharingId()));
    }

    void owed(List<UUID> referrals, LocalDate since) {
        referrals.forEach(referral -> toTell.put(referral, since));
    }

    void told(TellPartner c) {
        told.add(c.referralId().value());
        duties.done(Duty.TELL_PARTNER, c.referralId());
    }

    boolean isAwaited() {
        return awaited;
    }

    boolean isUnreviewed() {
        return !found.keySet().containsAll(decided.keySet());
    }
}
