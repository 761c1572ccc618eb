package tincay.domain.supportcase;

import static tincay.domain.Facts.COUNSELLING;
import static tincay.domain.Facts.HEALTH_STATION;
import static tincay.domain.Facts.LAW_OFFICE;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.OTHER_COUNSELLING;
import static tincay.domain.Facts.sealed;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import tincay.domain.codes.DataGroup;
import tincay.domain.codes.DeclineReason;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.RevokeReason;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.privacy.Purpose;
import tincay.domain.referral.ReferralCommand.AcceptReferral;
import tincay.domain.referral.ReferralCommand.CompleteReferral;
import tincay.domain.referral.ReferralCommand.DeclineReferral;
import tincay.domain.referral.ReferralCommand.EndUnanswered;
import tincay.domain.referral.ReferralCommand.GiveService;
import tincay.domain.referral.ReferralCommand.MakeAppointment;
import tincay.domain.referral.ReferralCommand.NoteCallBack;
import tincay.domain.referral.ReferralCommand.RecordAbsence;
import tincay.domain.referral.ReferralId;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.MakeReferral;
import tincay.domain.supportcase.CaseCommand.TakeBackReferral;

/** What comes to people's mind about referrals, as {@link RandomCase} does for the rest of the case. */
final class RandomReferrals {

    private final SplittableRandom random;
    private final CaseId caseId;
    private final List<ReferralId> made = new ArrayList<>();
    private final Set<ReferralId> outside = new HashSet<>();

    RandomReferrals(SplittableRandom random, CaseId caseId) {
        this.random = random;
        this.caseId = caseId;
    }

    boolean any() {
        return !made.isEmpty();
    }

    void granted(MakeReferral referral) {
        made.add(referral.referralId());
        if (referral.channel() != ReferralChannel.SYSTEM) {
            outside.add(referral.referralId());
        }
    }

    /** What the receiver of one of the last referrals says, or the sender about it. */
    Command answer(LocalDate day) {
        ReferralId referral = made.get(Math.max(0, made.size() - 1 - random.nextInt(3)));
        Heard heard = outside.contains(referral) == chance(95) ? heard() : null;
        return switch (random.nextInt(11)) {
            case 0, 1, 2 -> new AcceptReferral(referral, day, heard);
            case 3 -> new DeclineReferral(referral, one(DeclineReason.values()), day, heard);
            case 4 -> new MakeAppointment(referral, day, day.atTime(9, 30).toInstant(ZoneOffset.UTC), heard);
            case 5 -> new GiveService(referral, day, null, heard);
            case 6 -> new RecordAbsence(referral, day, heard);
            case 7, 8 -> new CompleteReferral(referral, day, one(ReferralOutcome.values()), null, heard);
            case 9 ->
                chance(50)
                        ? new NoteCallBack(referral, day, heard())
                        : new EndUnanswered(referral, day, NOON.plus(Duration.ofHours(random.nextInt(100))));
            default ->
                new TakeBackReferral(
                        caseId, chance(90) ? referral : new ReferralId(uuid()), one(RevokeReason.values()), day);
        };
    }

    /** Mostly what a consent names, now and then anything. */
    MakeReferral refer(GiveConsent basis, Set<DataGroup> groups, LocalDate day) {
        Recipient named = basis.recipient();
        boolean within = chance(85) && named != null;
        ReferralChannel channel = chance(55) ? ReferralChannel.SYSTEM : one(ReferralChannel.values());
        return new MakeReferral(
                caseId,
                new ReferralId(uuid()),
                chance(12) ? recipient() : fitting(within ? named : recipient(), channel),
                channel,
                channel == ReferralChannel.SYSTEM ? null : SlipCode.draw(random),
                chance(95) ? basis.consentId() : new ConsentId(uuid()),
                within && !basis.groups().isEmpty()
                        ? Set.of(basis.groups().iterator().next())
                        : groups,
                one(Urgency.values()),
                within ? basis.on().plusDays(random.nextInt(5)) : day,
                NOON,
                sealed(Purpose.SHARED),
                chance(60) ? sealed(Purpose.SHARED) : null);
    }

    /** Whom a consent names. */
    Recipient recipient() {
        ServiceKind kind =
                chance(60) ? ServiceKind.PSYCHOSOCIAL : chance(70) ? ServiceKind.LEGAL_AID : ServiceKind.POLICE;
        if (chance(20)) {
            return Recipient.partner(kind, chance(70) ? LAW_OFFICE : HEALTH_STATION);
        }
        return new Recipient(kind, chance(50) ? null : chance(70) ? COUNSELLING : OTHER_COUNSELLING, null);
    }

    /** Somebody of that kind who can be reached that way. */
    private static Recipient fitting(Recipient named, ReferralChannel channel) {
        if (channel == ReferralChannel.SYSTEM) {
            return Recipient.service(named.serviceKind(), named.service() == null ? COUNSELLING : named.service());
        }
        return Recipient.partner(named.serviceKind(), named.partner() == null ? LAW_OFFICE : named.partner());
    }

    private Heard heard() {
        return new Heard(chance(50) ? ReferralChannel.PAPER : ReferralChannel.PHONE, sealed(Purpose.REPLY));
    }

    private <T> T one(T[] things) {
        return things[random.nextInt(things.length)];
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
