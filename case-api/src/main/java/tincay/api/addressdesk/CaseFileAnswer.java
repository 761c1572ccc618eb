package tincay.api.addressdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.api.privacy.Shown;
import tincay.domain.address.AddressId;
import tincay.domain.codes.Acts;
import tincay.domain.codes.BroughtBy;
import tincay.domain.codes.CaseStatus;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.NoteKind;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.StrikeReason;
import tincay.domain.partner.PartnerId;
import tincay.domain.service.ServiceId;
import tincay.domain.supportcase.Account;
import tincay.domain.supportcase.CaseEvent.NoteWritten;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.ConsentId;
import tincay.domain.supportcase.CorrectionEvent.EntryStruck;
import tincay.domain.supportcase.CorrectionReason;
import tincay.domain.supportcase.DerivedFacts;
import tincay.domain.supportcase.Note;
import tincay.domain.supportcase.NoteId;
import tincay.domain.supportcase.SafeContact;
import tincay.domain.supportcase.WhoAgrees;
import tincay.domain.worker.WorkerId;
import tincay.projections.casefile.CaseView;
import tincay.projections.casefile.ConsentView;
import tincay.projections.casefile.Entry;

/** A case file as programs read it. */
record CaseFileAnswer(
        CaseId caseId,
        String caseNumber,
        AddressId addressId,
        CaseStatus status,
        @Nullable RiskLevel riskLevel,
        LocalDate happenedOn,
        BroughtBy broughtBy,
        boolean communeNotified,
        boolean behind,
        Shown<CaseFacts> facts,
        @Nullable DerivedFacts derived,
        @Nullable Shown<Account> account,
        @Nullable Shown<SafeContact> safeContact,
        List<Agreed> consents,
        List<ReferralAnswer> referrals,
        List<StayAnswer> stays,
        List<NoContactAnswer> noContact,
        List<UrgentAnswer> urgentSharing,
        @Nullable WithheldAnswer communeNoticeWithheld,
        List<PartnerToTellAnswer> partnersToTell,
        List<Written> notes,
        List<Correction> factsCorrections,
        List<PersonInFile> people,
        WhoAgrees whoAgrees,
        List<RepresentativeInFile> representatives,
        List<ToldAnswer> told,
        CareAnswer care,
        List<Known> knownBefore,
        List<Moment> timeline,
        long version) {

    /** One consent and whether it was taken back. */
    record Agreed(
            ConsentId consentId,
            ConsentPurpose purpose,
            ConsentGiver giver,
            String textVersion,
            @Nullable String childTextVersion,
            @Nullable ServiceKind serviceKind,
            @Nullable ServiceId serviceId,
            @Nullable PartnerId partnerId,
            Set<DataGroup> dataGroups,
            LocalDate givenOn,
            @Nullable LocalDate until,
            @Nullable LocalDate withdrawnOn,
            @Nullable ConsentGiver withdrawnBy) {

        static Agreed of(ConsentView consent) {
            var given = consent.given();
            return new Agreed(
                    given.consentId(),
                    given.purpose(),
                    given.giver(),
                    given.textVersion(),
                    given.childTextVersion(),
                    given.recipient() == null ? null : given.recipient().serviceKind(),
                    given.recipient() == null ? null : given.recipient().service(),
                    given.recipient() == null ? null : given.recipient().partner(),
                    given.groups(),
                    given.on(),
                    given.until(),
                    consent.withdrawnOn(),
                    consent.withdrawnBy());
        }
    }

    /** One note, opened; one that was struck is erased. */
    record Written(
            NoteId noteId,
            NoteKind kind,
            LocalDate on,
            Shown<Note> note,
            @Nullable LocalDate struckOn,
            @Nullable StrikeReason struckBecause) {

        static Written of(NoteWritten note, OpenFile open) {
            EntryStruck struck = open.file().struck(note.noteId());
            return new Written(
                    note.noteId(),
                    note.kind(),
                    note.on(),
                    open.note(note),
                    struck == null ? null : struck.on(),
                    struck == null ? null : struck.reason());
        }
    }

    /** One correction of the facts: why, and what stood there before. */
    record Correction(LocalDate on, Shown<CorrectionReason> reason, Shown<CaseFacts> before) {}

    /** Somebody in it was found to be somebody of another case; which, is said to who may see that one too. */
    record Known(LocalDate on, @Nullable CaseId caseId) {}

    /** One thing that happened: when, when it was recorded, and by whom. */
    record Moment(String event, LocalDate happenedOn, Instant recordedAt, WorkerId by) {

        static Moment of(Entry entry) {
            return new Moment(entry.name(), entry.fact().on(), entry.recordedAt(), entry.by());
        }
    }

    static CaseFileAnswer of(OpenFile open, Acts acts) {
        CaseView file = open.file();
        return new CaseFileAnswer(
                file.opened().caseId(),
                file.opened().caseNumber().value(),
                file.address(),
                file.status(),
                file.risk() == null ? null : file.risk().level(),
                file.opened().on(),
                file.opened().broughtBy(),
                file.notified() != null,
                open.behind(),
                open.facts(),
                open.facts().value() == null
                        ? null
                        : DerivedFacts.of(open.facts().value(), acts),
                open.account(),
                open.safeContact(),
                file.consents().stream().map(Agreed::of).toList(),
                file.referrals().stream()
                        .map(referral -> ReferralAnswer.of(
                                referral, open.reports(referral.made().referralId()), open.replies(referral)))
                        .toList(),
                file.stays().stream().map(stay -> StayAnswer.of(stay, open)).toList(),
                file.noContacts().stream()
                        .map(request -> NoContactAnswer.of(request, open))
                        .toList(),
                file.urgencies().stream()
                        .map(sharing -> UrgentAnswer.of(sharing, open))
                        .toList(),
                WithheldAnswer.of(open),
                file.partnersToTell().all().stream()
                        .map(PartnerToTellAnswer::of)
                        .toList(),
                file.notes().stream().map(note -> Written.of(note, open)).toList(),
                file.corrections().stream()
                        .map(corrected -> new Correction(
                                corrected.correction().on(), open.reason(corrected), open.before(corrected)))
                        .toList(),
                PersonInFile.all(file),
                file.people().whoAgrees(),
                RepresentativeInFile.all(open),
                ToldAnswer.all(open),
                CareAnswer.of(open),
                file.ties().knownBefore().stream()
                        .map(same ->
                                new Known(same.on(), open.seen().contains(same.otherCase()) ? same.otherCase() : null))
                        .toList(),
                file.timeline().stream().map(Moment::of).toList(),
                file.version());
    }
}
