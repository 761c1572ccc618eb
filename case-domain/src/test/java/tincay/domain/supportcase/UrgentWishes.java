package tincay.domain.supportcase;

import static tincay.domain.Facts.sealed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import tincay.domain.Facts;
import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReviewResult;
import tincay.domain.codes.Urgency;
import tincay.domain.privacy.Purpose;
import tincay.domain.referral.ReferralId;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.MakeReferral;
import tincay.domain.supportcase.CaseCommand.WithdrawConsent;
import tincay.domain.supportcase.NoticeCommand.WithholdNotice;
import tincay.domain.supportcase.TellingCommand.TellPartner;
import tincay.domain.supportcase.UrgentCommand.DeclineUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.JustifyUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.ReviewUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.TellOfUrgentSharing;

/** What people ask for where nobody can be asked, and about partners who have to be told. */
final class UrgentWishes {

    private final SplittableRandom random;
    private final CaseId caseId;
    private final RandomReferrals referrals;
    private final List<JustifyUrgentSharing> decided = new ArrayList<>();
    private final List<MakeReferral> outside = new ArrayList<>();
    private final List<ReferralId> taken = new ArrayList<>();

    UrgentWishes(SplittableRandom random, CaseId caseId, RandomReferrals referrals) {
        this.random = random;
        this.caseId = caseId;
        this.referrals = referrals;
    }

    void granted(Command wish) {
        switch (wish) {
            case JustifyUrgentSharing justify -> decided.add(justify);
            case MakeReferral referral when referral.channel() != ReferralChannel.SYSTEM -> outside.add(referral);
            case ReviewUrgentSharing review -> taken(review.sharingId());
            case DeclineUrgentSharing no -> taken(no.sharingId());
            case WithdrawConsent withdraw ->
                outside.stream()
                        .filter(referral -> withdraw.consentId().equals(referral.consentId()))
                        .forEach(referral -> taken.add(referral.referralId()));
            default -> {}
        }
    }

    private void taken(UrgentSharingId sharing) {
        outside.stream()
                .filter(referral -> sharing.equals(referral.urgentSharing()))
                .forEach(referral -> taken.add(referral.referralId()));
    }

    Command next(LocalDate day) {
        if (random.nextInt(8) == 0) {
            return withhold(day);
        }
        if (!outside.isEmpty() && random.nextInt(3) == 0) {
            return tell(day);
        }
        if (decided.isEmpty()) {
            return justify(day);
        }
        return switch (random.nextInt(12)) {
            case 0 -> justify(day);
            case 1, 2, 3, 4 -> review(day);
            case 5 -> decline(day);
            case 6 -> tellHer(day);
            case 7 -> agree(decided.getLast(), day);
            default -> refer(decided.getLast());
        };
    }

    private Command justify(LocalDate on) {
        return new JustifyUrgentSharing(
                caseId,
                new UrgentSharingId(uuid()),
                referrals.recipient(),
                random.nextInt(6) == 0
                        ? Set.of(DataGroup.values()[random.nextInt(DataGroup.values().length)])
                        : random.nextInt(20) == 0 ? Set.of() : Set.of(DataGroup.IDENTITY, DataGroup.CONTACT),
                random.nextInt(12) == 0,
                Facts.MAI,
                on,
                on.atTime(random.nextInt(1, 24), 0).toInstant(ZoneOffset.ofHours(7)),
                null,
                sealed(Purpose.URGENT));
    }

    /** Mostly by a second person. */
    private Command review(LocalDate on) {
        JustifyUrgentSharing sharing = decided.get(random.nextInt(decided.size()));
        return new ReviewUrgentSharing(
                caseId,
                sharing.sharingId(),
                random.nextInt(5) == 0 ? Facts.MAI : Facts.LAN,
                ReviewResult.values()[random.nextInt(2)],
                on,
                on.atTime(12, 0).toInstant(ZoneOffset.ofHours(7)),
                sealed(Purpose.URGENT));
    }

    private Command tellHer(LocalDate on) {
        JustifyUrgentSharing sharing = decided.get(random.nextInt(decided.size()));
        return new TellOfUrgentSharing(caseId, sharing.sharingId(), on, sealed(Purpose.URGENT));
    }

    private Command decline(LocalDate on) {
        JustifyUrgentSharing sharing = decided.get(random.nextInt(decided.size()));
        return new DeclineUrgentSharing(caseId, sharing.sharingId(), on);
    }

    /** She agrees to just what was shared. */
    private Command agree(JustifyUrgentSharing basis, LocalDate on) {
        return new GiveConsent(
                caseId,
                new ConsentId(uuid()),
                ConsentGiver.SELF,
                ConsentPurpose.REFERRAL,
                basis.recipient(),
                basis.groups(),
                on,
                on.plusDays(random.nextInt(90)),
                ConsentChannel.SIGNED_PAPER,
                false,
                "2026-1",
                sealed(Purpose.CONSENT));
    }

    private Command refer(JustifyUrgentSharing basis) {
        Recipient to = basis.recipient();
        boolean inside = to.partner() == null && random.nextBoolean();
        return new MakeReferral(
                caseId,
                new ReferralId(uuid()),
                inside
                        ? Recipient.service(to.serviceKind(), to.service() == null ? Facts.COUNSELLING : to.service())
                        : Recipient.partner(to.serviceKind(), to.partner() == null ? Facts.LAW_OFFICE : to.partner()),
                inside ? ReferralChannel.SYSTEM : ReferralChannel.PHONE,
                inside ? null : SlipCode.draw(random),
                null,
                random.nextInt(10) == 0 ? Set.of(DataGroup.RISK) : basis.groups(),
                Urgency.URGENT,
                basis.on().plusDays(random.nextInt(5) == 0 ? 3 : random.nextInt(3)),
                Facts.NOON,
                sealed(Purpose.SHARED),
                sealed(Purpose.SHARED),
                basis.sharingId());
    }

    private Command withhold(LocalDate on) {
        return new WithholdNotice(
                caseId,
                random.nextInt(3) == 0 ? Facts.MAI : Facts.LAN,
                on,
                on.atTime(12, 0).toInstant(ZoneOffset.ofHours(7)),
                sealed(Purpose.WITHHELD));
    }

    private Command tell(LocalDate on) {
        ReferralId referral = taken.isEmpty() || random.nextInt(5) == 0
                ? outside.get(random.nextInt(outside.size())).referralId()
                : taken.get(random.nextInt(taken.size()));
        return new TellPartner(caseId, referral, on, new Heard(ReferralChannel.PHONE, sealed(Purpose.REPLY)));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
