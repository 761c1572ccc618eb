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
import java.util.function.Predicate;

import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.ReviewResult;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyId;
import tincay.domain.referral.ReferralId;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.MakeReferral;
import tincay.domain.supportcase.TellingCommand.TellPartner;
import tincay.domain.supportcase.UrgentCommand.DeclineUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.JustifyUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.ReviewUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.TellOfUrgentSharing;

/** The rules of sharing in urgency and of telling partners once more, as {@link CaseModel} tells those of the case. */
final class UrgentModel {

    private final Map<UUID, JustifyUrgentSharing> decided = new HashMap<>();
    private final Map<UUID, ReviewResult> found = new HashMap<>();
    private final Map<UUID, LocalDate> toTell = new HashMap<>();
    private final Set<UUID> told = new HashSet<>();
    private final Map<UUID, LocalDate> newsOf = new HashMap<>();
    private final Set<UUID> knows = new HashSet<>();
    private final Map<UUID, GiveConsent> agreed = new HashMap<>();
    private final Set<UUID> declined = new HashSet<>();
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

    String telling(TellOfUrgentSharing c) {
        UUID sharing = c.sharingId().value();
        return first(
                c.on().isBefore(newsOf.get(sharing)) ? "urgent-sharing.too-early" : "",
                knows.contains(sharing) ? "urgent-sharing.already-told" : "");
    }

    String declining(DeclineUrgentSharing c, Predicate<UUID> holds) {
        UUID sharing = c.sharingId().value();
        GiveConsent answer = agreed.get(sharing);
        boolean toTheSharing = answer != null
                && answer.purpose() == ConsentPurpose.REFERRAL
                && holds.test(answer.consentId().value());
        return first(
                c.on().isBefore(decided.get(sharing).on()) ? "urgent-sharing.too-early" : "",
                declined.contains(sharing) || toTheSharing ? "urgent-sharing.already-answered" : "");
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
                declined.contains(c.urgentSharing().value()) ? "urgent-sharing.declined" : "",
                c.on().isAfter(basis.on().plusDays(2)) ? "urgent-sharing.over" : "");
    }

    private static boolean isWithin(MakeReferral c, JustifyUrgentSharing basis) {
        return names(basis.recipient(), c.receiver())
                && basis.groups().containsAll(c.groups())
                && !c.on().isBefore(basis.on());
    }

    static boolean names(Recipient named, Recipient receiver) {
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
                newsOf.put(c.sharingId().value(), c.on());
                if (c.toldOn() != null) {
                    knows.add(c.sharingId().value());
                }
                awaited |= c.recordUnanswered();
                duties.owes(Duty.REVIEW, c.sharingId(), c.decidedAt().plus(Duration.ofDays(1)));
                duties.owes(Duty.ASK_CONSENT_AGAIN, c.sharingId(), c.decidedAt().plus(Duration.ofDays(2)));
            }
            case ReviewUrgentSharing c -> {
                found.put(c.sharingId().value(), c.result());
                duties.done(Duty.REVIEW, c.sharingId());
                if (c.result() == ReviewResult.NOT_CONFIRMED) {
                    newsOf.merge(c.sharingId().value(), c.on(), (one, other) -> one.isAfter(other) ? one : other);
                    knows.remove(c.sharingId().value());
                    duties.anew(
                            DutyId.of(Duty.TELL_SURVIVOR, c.sharingId()).value(),
                            DutyModel.midnightAfter(FurtherDutyModel.working(c.on(), 1)));
                }
            }
            case TellOfUrgentSharing c -> {
                knows.add(c.sharingId().value());
                duties.done(Duty.TELL_SURVIVOR, c.sharingId());
            }
            case DeclineUrgentSharing c -> {
                declined.add(c.sharingId().value());
                duties.done(Duty.ASK_CONSENT_AGAIN, c.sharingId());
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
                .filter(basis -> !declined.contains(basis.sharingId().value()))
                .forEach(basis -> {
                    agreed.putIfAbsent(basis.sharingId().value(), c);
                    duties.done(Duty.ASK_CONSENT_AGAIN, basis.sharingId());
                });
    }

    void owed(List<UUID> referrals, LocalDate since) {
        referrals.forEach(referral -> {
            toTell.put(referral, since);
            duties.owes(
                    Duty.TELL_PARTNER,
                    new ReferralId(referral),
                    DutyModel.midnightAfter(FurtherDutyModel.working(since, 1)));
        });
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
