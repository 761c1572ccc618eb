package tincay.api.addressdesk;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Replies;
import tincay.api.privacy.Shown;
import tincay.domain.address.AddressId;
import tincay.domain.codes.BroughtBy;
import tincay.domain.codes.CaseStatus;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.NoteKind;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.referral.ReferralId;
import tincay.domain.service.ServiceId;
import tincay.domain.supportcase.Account;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.ConsentId;
import tincay.domain.supportcase.Note;
import tincay.domain.supportcase.NoteId;
import tincay.domain.supportcase.SafeContact;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;
import tincay.projections.casefile.CaseView;
import tincay.projections.casefile.ConsentView;
import tincay.projections.casefile.Entry;
import tincay.projections.casefile.ReferralView;

@RestController
class CaseFileEndpoint {

    private final OpenCaseFile files;
    private final WhoIsSignedIn who;

    CaseFileEndpoint(OpenCaseFile files, WhoIsSignedIn who) {
        this.files = files;
        this.who = who;
    }

    record Consent(
            ConsentId consentId,
            ConsentPurpose purpose,
            @Nullable ServiceKind serviceKind,
            @Nullable ServiceId serviceId,
            Set<DataGroup> dataGroups,
            LocalDate givenOn,
            @Nullable LocalDate until,
            @Nullable LocalDate withdrawnOn) {}

    record Referral(
            ReferralId referralId,
            ServiceKind serviceKind,
            ServiceId serviceId,
            Urgency urgency,
            ReferralState state,
            Instant answerDue) {}

    record WrittenNote(NoteId noteId, NoteKind kind, LocalDate on, Shown<Note> note) {}

    record Moment(String event, LocalDate happenedOn, Instant recordedAt, WorkerId by) {}

    record File(
            CaseId caseId,
            String caseNumber,
            AddressId addressId,
            CaseStatus status,
            @Nullable RiskLevel riskLevel,
            LocalDate happenedOn,
            BroughtBy broughtBy,
            boolean communeNotified,
            Shown<CaseFacts> facts,
            @Nullable Shown<Account> account,
            @Nullable Shown<SafeContact> safeContact,
            List<Consent> consents,
            List<Referral> referrals,
            List<WrittenNote> notes,
            List<Moment> timeline,
            long version) {}

    /** Everything the worker may see of one of her cases, names excepted: a disclosure. */
    @GetMapping("/api/v1/cases/{caseId}")
    @For(Role.ADDRESS_STAFF)
    ResponseEntity<File> file(@PathVariable CaseId caseId) {
        OpenFile open = files.open(who.signedIn().worker(), caseId);
        return Replies.versioned(open.file().version(), file(open));
    }

    private static File file(OpenFile open) {
        CaseView file = open.file();
        return new File(
                file.opened().caseId(),
                file.opened().caseNumber().value(),
                file.opened().addressId(),
                file.status(),
                file.risk() == null ? null : file.risk().level(),
                file.opened().on(),
                file.opened().broughtBy(),
                file.notified() != null,
                open.facts(),
                open.account(),
                open.safeContact(),
                file.consents().stream().map(CaseFileEndpoint::consent).toList(),
                file.referrals().stream().map(CaseFileEndpoint::referral).toList(),
                file.notes().stream()
                        .map(note -> new WrittenNote(
                                note.noteId(),
                                note.kind(),
                                note.on(),
                                requireNonNull(open.notes().get(note.noteId()))))
                        .toList(),
                file.timeline().stream().map(CaseFileEndpoint::moment).toList(),
                file.version());
    }

    private static Consent consent(ConsentView consent) {
        var given = consent.given();
        return new Consent(
                given.consentId(),
                given.purpose(),
                given.recipient() == null ? null : given.recipient().serviceKind(),
                given.recipient() == null ? null : given.recipient().service(),
                given.groups(),
                given.on(),
                given.until(),
                consent.withdrawnOn());
    }

    private static Referral referral(ReferralView referral) {
        var made = referral.made();
        return new Referral(
                made.referralId(),
                made.receiver().serviceKind(),
                made.service(),
                made.urgency(),
                referral.state(),
                referral.answerDue());
    }

    private static Moment moment(Entry entry) {
        return new Moment(entry.name(), entry.fact().on(), entry.recordedAt(), entry.by());
    }
}
