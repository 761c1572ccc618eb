package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.HEALTH_STATION;
import static tincay.domain.Facts.LAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.REFERRAL;
import static tincay.domain.Facts.SLIP;
import static tincay.domain.Facts.id;
import static tincay.domain.Facts.sealed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReviewResult;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.MakeReferral;
import tincay.domain.supportcase.CaseEvent.ConsentGiven;
import tincay.domain.supportcase.CaseEvent.ReferralMade;
import tincay.domain.supportcase.UrgentCommand.DeclineUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.JustifyUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.ReviewUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.TellOfUrgentSharing;
import tincay.domain.supportcase.UrgentEvent.UrgentReferralAgreed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingDeclined;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingJustified;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingReviewed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingTold;
import tincay.domain.worker.WorkerId;

/** Somebody who cannot answer is brought to the address, and the health station has to know. */
public final class UrgentStory {

    static final UrgentSharingId SHARING = new UrgentSharingId(id("urgent sharing"));
    static final Recipient ANY_STATION = Recipient.anyOf(ServiceKind.HEALTH);
    public static final Set<DataGroup> LEAST = Set.of(DataGroup.IDENTITY, DataGroup.HEALTH);
    static final LocalDate AGREED_UNTIL = ARRIVAL.plusMonths(1);
    static final Instant DECIDED = Instant.parse("2026-11-20T08:00:00Z");

    private UrgentStory() {}

    public static JustifyUrgentSharing justify(Set<DataGroup> groups) {
        return new JustifyUrgentSharing(
                CASE, SHARING, ANY_STATION, groups, true, MAI, ARRIVAL, DECIDED, null, sealed(Purpose.URGENT));
    }

    static UrgentSharingJustified justified(boolean recordUnanswered) {
        return new UrgentSharingJustified(
                CASE,
                SHARING,
                ANY_STATION,
                LEAST,
                recordUnanswered,
                MAI,
                ARRIVAL,
                DECIDED,
                null,
                sealed(Purpose.URGENT));
    }

    public static ReviewUrgentSharing review(WorkerId by, ReviewResult result) {
        return new ReviewUrgentSharing(CASE, SHARING, by, result, NEXT_DAY, NOON, sealed(Purpose.URGENT));
    }

    static UrgentSharingReviewed reviewed(ReviewResult result) {
        return new UrgentSharingReviewed(CASE, SHARING, LAN, result, NEXT_DAY, NOON, sealed(Purpose.URGENT));
    }

    public static TellOfUrgentSharing tell(LocalDate on) {
        return new TellOfUrgentSharing(CASE, SHARING, on, sealed(Purpose.URGENT));
    }

    public static DeclineUrgentSharing decline(LocalDate on) {
        return new DeclineUrgentSharing(CASE, SHARING, on);
    }

    static UrgentSharingTold told(LocalDate on) {
        return new UrgentSharingTold(CASE, SHARING, on, sealed(Purpose.URGENT));
    }

    static UrgentSharingDeclined declined(LocalDate on) {
        return new UrgentSharingDeclined(CASE, SHARING, on);
    }

    /** What she agrees to when she is asked again. */
    public static GiveConsent agree(Set<DataGroup> groups) {
        return new GiveConsent(
                CASE,
                CaseStory.consent().consentId(),
                ConsentGiver.SELF,
                ConsentPurpose.REFERRAL,
                ANY_STATION,
                groups,
                NEXT_DAY,
                AGREED_UNTIL,
                ConsentChannel.SIGNED_PAPER,
                false,
                "2026-1",
                sealed(Purpose.CONSENT));
    }

    static ConsentGiven agreed(Set<DataGroup> groups) {
        GiveConsent wish = agree(groups);
        return new ConsentGiven(
                CASE,
                wish.consentId(),
                wish.giver(),
                wish.purpose(),
                wish.recipient(),
                groups,
                NEXT_DAY,
                AGREED_UNTIL,
                wish.channel(),
                wish.textVersion(),
                wish.details());
    }

    static UrgentReferralAgreed goesOn() {
        return new UrgentReferralAgreed(CASE, SHARING, REFERRAL, agree(LEAST).consentId(), AGREED_UNTIL, NEXT_DAY);
    }

    public static MakeReferral refer(Set<DataGroup> groups, LocalDate on) {
        return new MakeReferral(
                CASE,
                REFERRAL,
                Recipient.partner(ServiceKind.HEALTH, HEALTH_STATION),
                ReferralChannel.PAPER,
                SLIP,
                null,
                groups,
                Urgency.URGENT,
                on,
                NOON,
                sealed(Purpose.SHARED),
                null,
                SHARING);
    }

    static ReferralMade referred() {
        return new ReferralMade(
                CASE,
                REFERRAL,
                Recipient.partner(ServiceKind.HEALTH, HEALTH_STATION),
                null,
                null,
                ARRIVAL.plusDays(2),
                LEAST,
                Urgency.URGENT,
                ARRIVAL,
                NOON,
                sealed(Purpose.SHARED),
                null,
                ReferralChannel.PAPER,
                SLIP,
                SHARING);
    }
}
