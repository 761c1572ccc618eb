package tincay.api.journey;

import static tincay.domain.Facts.sealed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import tincay.domain.codes.BroughtBy;
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.NoteKind;
import tincay.domain.codes.OpeningGround;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.emergencyaccess.EmergencyAccessCommand.OpenWithReason;
import tincay.domain.emergencyaccess.EmergencyAccessId;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Purpose;
import tincay.domain.referral.ReferralId;
import tincay.domain.service.ServiceId;
import tincay.domain.supportcase.CaseCommand.CloseCase;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.MakeReferral;
import tincay.domain.supportcase.CaseCommand.NotifyCommune;
import tincay.domain.supportcase.CaseCommand.OpenCase;
import tincay.domain.supportcase.CaseCommand.WriteNote;
import tincay.domain.supportcase.CaseEvent;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.CaseInvariants;
import tincay.domain.supportcase.CaseNumber;
import tincay.domain.supportcase.ConsentId;
import tincay.domain.supportcase.NoteId;
import tincay.domain.supportcase.OfCase;
import tincay.domain.supportcase.Recipient;

/** A case that could be closed, with a consent that could be used. */
final class RacedCase {

    private static final Recipient SERVICE =
            Recipient.service(ServiceKind.PSYCHOSOCIAL, new ServiceId(UUID.randomUUID()));
    private static final Set<DataGroup> GROUPS = EnumSet.of(DataGroup.IDENTITY);

    final CaseId caseId = new CaseId(UUID.randomUUID());
    final ConsentId consent = new ConsentId(UUID.randomUUID());

    long opened() {
        return InterleavingsTest.perform(
                InterleavingsTest.ONE,
                null,
                List.of(
                        new OpenCase(
                                caseId,
                                CaseNumber.draw(InterleavingsTest.RANDOM),
                                InterleavingsTest.ADDRESS,
                                InterleavingsTest.ONE,
                                new PersonId(UUID.randomUUID()),
                                List.of(),
                                null,
                                InterleavingsTest.TODAY,
                                BroughtBy.SELF,
                                false,
                                sealed(Purpose.FACTS),
                                null,
                                null,
                                sealed(Purpose.STATISTICS)),
                        new GiveConsent(
                                caseId,
                                consent,
                                ConsentGiver.SELF,
                                ConsentPurpose.REFERRAL,
                                SERVICE,
                                GROUPS,
                                InterleavingsTest.TODAY,
                                InterleavingsTest.TODAY.plusDays(30),
                                ConsentChannel.SIGNED_PAPER,
                                false,
                                "2026-1",
                                sealed(Purpose.CONSENT)),
                        new NotifyCommune(
                                caseId, InterleavingsTest.NOW, InterleavingsTest.TODAY, sealed(Purpose.NOTICE))));
    }

    void covered() {
        InterleavingsTest.perform(
                InterleavingsTest.OTHER,
                null,
                List.of(new OpenWithReason(
                        new EmergencyAccessId(UUID.randomUUID()),
                        caseId,
                        InterleavingsTest.OTHER,
                        OpeningGround.COVER,
                        InterleavingsTest.TODAY,
                        Instant.now(),
                        sealed(Purpose.OPENING))));
    }

    MakeReferral refers(ReferralId referral) {
        return new MakeReferral(
                caseId,
                referral,
                SERVICE,
                ReferralChannel.SYSTEM,
                null,
                consent,
                GROUPS,
                Urgency.NORMAL,
                InterleavingsTest.TODAY,
                InterleavingsTest.NOW,
                sealed(Purpose.SHARED),
                null);
    }

    CloseCase closes() {
        ClosureReason reason = ClosureReason.NEEDS_MET;
        return new CloseCase(
                caseId, reason, Set.copyOf(reason.checklist()), InterleavingsTest.TODAY, sealed(Purpose.CLOSING));
    }

    WriteNote notes() {
        return new WriteNote(
                caseId, new NoteId(UUID.randomUUID()), NoteKind.CALL, InterleavingsTest.TODAY, sealed(Purpose.NOTE));
    }

    /** What is recorded in the case's own stream; with that of the referral it is no impossible history. */
    List<OfCase> facts(ReferralId referral) {
        List<OfCase> facts = ofCase(caseId.toString());
        List<OfCase> whole = new ArrayList<>();
        List<OfCase> sent = ofCase(referral.toString());
        for (OfCase fact : facts) {
            whole.add(fact);
            if (fact instanceof CaseEvent.ReferralMade) {
                whole.addAll(sent.subList(0, 1));
            }
        }
        whole.addAll(sent.subList(Math.min(1, sent.size()), sent.size()));
        CaseInvariants.check(whole);
        return facts;
    }

    private static List<OfCase> ofCase(String stream) {
        return InterleavingsTest.read(stream).stream().map(OfCase.class::cast).toList();
    }
}
