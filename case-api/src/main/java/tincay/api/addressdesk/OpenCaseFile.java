package tincay.api.addressdesk;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.platform.Behind;
import tincay.api.privacy.Shown;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.Disclosure.Disclosed;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.referral.ReferralEvent.ReferralCompleted;
import tincay.domain.referral.ReferralEvent.ServiceGiven;
import tincay.domain.referral.ReferralId;
import tincay.domain.referral.Report;
import tincay.domain.supportcase.Account;
import tincay.domain.supportcase.CaseEvent.NoteWritten;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.Note;
import tincay.domain.supportcase.NoteId;
import tincay.domain.supportcase.SafeContact;
import tincay.domain.worker.WorkerId;
import tincay.projections.casefile.CaseView;
import tincay.projections.casefile.ReferralView;

/** Opens a whole case file for the worker who keeps it, names excepted, as one disclosure. */
@Component
class OpenCaseFile {

    private final OwnCases cases;
    private final Behind behind;
    private final Disclosure disclosure;

    OpenCaseFile(OwnCases cases, Behind behind, Disclosure disclosure) {
        this.cases = cases;
        this.behind = behind;
        this.disclosure = disclosure;
    }

    /**
     * A case file with everything but names opened.
     *
     * @param behind whether something that happened is missing from it
     */
    record OpenFile(
            CaseView file,
            boolean behind,
            Shown<CaseFacts> facts,
            @Nullable Shown<Account> account,
            @Nullable Shown<SafeContact> safeContact,
            Map<NoteId, Shown<Note>> notes,
            Map<ReferralId, List<Reported>> reports) {

        /** What the receiver of a referral reported back, oldest first. */
        public List<Reported> reports(ReferralId referral) {
            return reports.getOrDefault(referral, List.of());
        }
    }

    /** One report of a receiver. */
    record Reported(LocalDate on, Shown<Report> report) {}

    OpenFile open(WorkerId worker, CaseId caseId) {
        CaseView file = cases.of(worker, caseId);
        Disclosed open = disclosure.open(worker, caseId, DisclosurePurpose.CASE_WORK, values(file));
        Map<NoteId, Shown<Note>> notes = new LinkedHashMap<>();
        file.notes().forEach(note -> notes.put(note.noteId(), Shown.of(open.of(note.note(), Note.class))));
        return new OpenFile(
                file,
                behind.isBehind(caseId),
                Shown.of(open.of(file.opened().facts(), CaseFacts.class)),
                shown(open, file.opened().account(), Account.class),
                shown(open, file.opened().safeContact(), SafeContact.class),
                notes,
                reports(file, open));
    }

    private static Map<ReferralId, List<Reported>> reports(CaseView file, Disclosed open) {
        return file.referrals().stream()
                .collect(toMap(
                        referral -> referral.made().referralId(),
                        referral -> sealedReports(referral)
                                .map(kept -> new Reported(kept.on(), Shown.of(open.of(kept.report(), Report.class))))
                                .toList()));
    }

    private record SealedReport(LocalDate on, Confidential<Report> report) {}

    private static Stream<SealedReport> sealedReports(ReferralView referral) {
        return referral.answers().stream().mapMulti((answer, reports) -> {
            if (answer instanceof ServiceGiven given && given.report() != null) {
                reports.accept(new SealedReport(given.on(), given.report()));
            } else if (answer instanceof ReferralCompleted completed && completed.report() != null) {
                reports.accept(new SealedReport(completed.on(), completed.report()));
            }
        });
    }

    private static List<Confidential<?>> values(CaseView file) {
        List<Confidential<?>> values = new ArrayList<>();
        values.add(file.opened().facts());
        if (file.opened().account() != null) {
            values.add(file.opened().account());
        }
        if (file.opened().safeContact() != null) {
            values.add(file.opened().safeContact());
        }
        file.notes().stream().map(NoteWritten::note).forEach(values::add);
        file.referrals().stream()
                .flatMap(OpenCaseFile::sealedReports)
                .map(SealedReport::report)
                .forEach(values::add);
        return values;
    }

    private static <T> @Nullable Shown<T> shown(Disclosed open, @Nullable Confidential<T> value, Class<T> type) {
        return value == null ? null : Shown.of(open.of(value, type));
    }
}
