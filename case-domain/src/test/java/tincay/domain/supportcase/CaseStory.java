package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.CONSENT;
import static tincay.domain.Facts.COUNSELLING;
import static tincay.domain.Facts.HANH;
import static tincay.domain.Facts.HOA_BAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NEXT_SUMMER;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.RECORD_CONSENT;
import static tincay.domain.Facts.REFERRAL;
import static tincay.domain.Facts.SLIP;
import static tincay.domain.Facts.sealed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.BroughtBy;
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.RevokeReason;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseCommand.CloseCase;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.MakeReferral;
import tincay.domain.supportcase.CaseCommand.OpenCase;
import tincay.domain.supportcase.CaseEvent.CaseClosed;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseEvent.CommuneNotified;
import tincay.domain.supportcase.CaseEvent.ConsentGiven;
import tincay.domain.supportcase.CaseEvent.ReferralMade;
import tincay.domain.supportcase.CaseEvent.ReferralSettled;
import tincay.domain.supportcase.CaseEvent.RiskAssessed;
import tincay.domain.supportcase.CaseEvent.WorkerAssigned;
import tincay.domain.supportcase.ClosureCommand.ProposeClosure;
import tincay.domain.supportcase.ClosureEvent.ClosureProposed;

/** The facts and wishes that stories about one case are told with. */
public final class CaseStory {

    public static final CaseNumber NUMBER = new CaseNumber("7F3K-9QWM");
    public static final Recipient COUNSELLORS = Recipient.anyOf(ServiceKind.PSYCHOSOCIAL);
    public static final Set<DataGroup> NAME_AND_CONTACT = Set.of(DataGroup.IDENTITY, DataGroup.CONTACT);

    private CaseStory() {}

    public static OpenCase openCase() {
        return new OpenCase(
                CASE,
                NUMBER,
                HOA_BAN,
                MAI,
                HANH,
                List.of(),
                null,
                ARRIVAL,
                BroughtBy.SELF,
                false,
                sealed(Purpose.FACTS),
                null,
                null,
                sealed(Purpose.STATISTICS));
    }

    public static CaseOpened opened() {
        return openedOn(ARRIVAL);
    }

    /** Somebody under age came. */
    public static CaseOpened openedForAChild() {
        return openedOn(ARRIVAL, true);
    }

    public static CaseOpened openedOn(LocalDate day) {
        return openedOn(day, false);
    }

    private static CaseOpened openedOn(LocalDate day, boolean minor) {
        return new CaseOpened(
                CASE,
                NUMBER,
                HOA_BAN,
                HANH,
                List.of(),
                null,
                day,
                BroughtBy.SELF,
                minor,
                sealed(Purpose.FACTS),
                null,
                null,
                sealed(Purpose.STATISTICS));
    }

    /** To be counted. */
    static GiveConsent agree(ConsentGiver giver) {
        return new GiveConsent(
                CASE,
                CONSENT,
                giver,
                ConsentPurpose.STATISTICS,
                null,
                Set.of(),
                NEXT_DAY,
                null,
                ConsentChannel.SIGNED_PAPER,
                false,
                "2026-1",
                sealed(Purpose.CONSENT));
    }

    public static WorkerAssigned assigned() {
        return new WorkerAssigned(CASE, MAI, ARRIVAL);
    }

    public static GiveConsent giveConsent(ConsentChannel channel, boolean witnessed, @Nullable LocalDate until) {
        return new GiveConsent(
                CASE,
                CONSENT,
                ConsentGiver.SELF,
                ConsentPurpose.REFERRAL,
                COUNSELLORS,
                NAME_AND_CONTACT,
                ARRIVAL,
                until,
                channel,
                witnessed,
                "2026-1",
                sealed(Purpose.CONSENT));
    }

    public static ConsentGiven consentTo(Recipient recipient, LocalDate until, Set<DataGroup> groups) {
        return new ConsentGiven(
                CASE,
                CONSENT,
                ConsentGiver.SELF,
                ConsentPurpose.REFERRAL,
                recipient,
                groups,
                ARRIVAL,
                until,
                ConsentChannel.SIGNED_PAPER,
                "2026-1",
                sealed(Purpose.CONSENT));
    }

    public static ConsentGiven consent() {
        return consentTo(COUNSELLORS, NEXT_SUMMER, NAME_AND_CONTACT);
    }

    public static ConsentGiven recordConsent() {
        return new ConsentGiven(
                CASE,
                RECORD_CONSENT,
                ConsentGiver.SELF,
                ConsentPurpose.CASE_RECORD,
                null,
                Set.of(),
                ARRIVAL,
                null,
                ConsentChannel.SIGNED_PAPER,
                "2026-1",
                sealed(Purpose.CONSENT));
    }

    public static MakeReferral makeReferral(Set<DataGroup> groups, LocalDate on, Urgency urgency) {
        return new MakeReferral(
                CASE,
                REFERRAL,
                Recipient.service(ServiceKind.PSYCHOSOCIAL, COUNSELLING),
                ReferralChannel.SYSTEM,
                null,
                CONSENT,
                groups,
                urgency,
                on,
                NOON,
                sealed(Purpose.SHARED),
                null);
    }

    public static MakeReferral makeReferral() {
        return makeReferral(NAME_AND_CONTACT, NEXT_DAY, Urgency.URGENT);
    }

    public static ReferralMade referralMade() {
        return new ReferralMade(
                CASE,
                REFERRAL,
                Recipient.service(ServiceKind.PSYCHOSOCIAL, COUNSELLING),
                COUNSELLING,
                CONSENT,
                NEXT_SUMMER,
                NAME_AND_CONTACT,
                Urgency.URGENT,
                NEXT_DAY,
                NOON,
                sealed(Purpose.SHARED),
                null,
                ReferralChannel.SYSTEM,
                null,
                null);
    }

    /** A referral to a partner outside, by paper or telephone. */
    public static MakeReferral makeOutside(
            ReferralChannel channel, Recipient receiver, Urgency urgency, @Nullable Confidential<CallDetails> call) {
        return new MakeReferral(
                CASE,
                REFERRAL,
                receiver,
                channel,
                SLIP,
                CONSENT,
                Set.of(DataGroup.IDENTITY),
                urgency,
                NEXT_DAY,
                NOON,
                sealed(Purpose.SHARED),
                call);
    }

    public static ReferralSettled settled(ReferralState end, @Nullable RevokeReason because) {
        return new ReferralSettled(CASE, REFERRAL, end, because, NEXT_DAY);
    }

    public static CommuneNotified notified() {
        return new CommuneNotified(CASE, NOON, ARRIVAL, sealed(Purpose.NOTICE));
    }

    public static RiskAssessed assessed(RiskLevel level) {
        return new RiskAssessed(CASE, "2026-1", level, false, ARRIVAL, sealed(Purpose.RISK));
    }

    public static CloseCase closeCase(ClosureReason reason, Set<String> answered, LocalDate on) {
        return new CloseCase(CASE, reason, answered, on, sealed(Purpose.CLOSING));
    }

    public static CloseCase closeCase() {
        return closeCase(ClosureReason.NEEDS_MET, Set.copyOf(ClosureReason.NEEDS_MET.checklist()), NEXT_DAY);
    }

    public static ProposeClosure proposeClosure() {
        CloseCase wished = closeCase();
        return new ProposeClosure(CASE, wished.reason(), wished.answered(), MAI, wished.on(), wished.details());
    }

    public static ClosureProposed proposed() {
        return new ClosureProposed(CASE, ClosureReason.NEEDS_MET, MAI, NEXT_DAY, sealed(Purpose.CLOSING));
    }

    public static CaseClosed closed() {
        return new CaseClosed(CASE, ClosureReason.NEEDS_MET, NEXT_DAY, sealed(Purpose.CLOSING));
    }
}
