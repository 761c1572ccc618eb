package tincay.api.addressdesk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.privacy.Admission;
import tincay.api.privacy.Shown;
import tincay.domain.access.Hidden;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.Disclosure.Disclosed;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.supportcase.Account;
import tincay.domain.supportcase.CaseEvent.NoteWritten;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.Note;
import tincay.domain.supportcase.NoteId;
import tincay.domain.supportcase.SafeContact;
import tincay.domain.worker.WorkerId;
import tincay.projections.casefile.CaseFile;
import tincay.projections.casefile.CaseView;

/** Opens a whole case file for the worker who keeps it, names excepted, as one disclosure. */
@Component
class OpenCaseFile {

    private final Admission admission;
    private final CaseFile files;
    private final Disclosure disclosure;

    OpenCaseFile(Admission admission, CaseFile files, Disclosure disclosure) {
        this.admission = admission;
        this.files = files;
        this.disclosure = disclosure;
    }

    /** A case file with everything but names opened. */
    record OpenFile(
            CaseView file,
            Shown<CaseFacts> facts,
            @Nullable Shown<Account> account,
            @Nullable Shown<SafeContact> safeContact,
            Map<NoteId, Shown<Note>> notes) {}

    OpenFile open(WorkerId worker, CaseId caseId) {
        admission.toSee(worker, caseId);
        CaseView file = files.of(caseId).orElseThrow(Hidden::new);
        Disclosed open = disclosure.open(worker, caseId, DisclosurePurpose.CASE_WORK, values(file));
        Map<NoteId, Shown<Note>> notes = new LinkedHashMap<>();
        file.notes().forEach(note -> notes.put(note.noteId(), Shown.of(open.of(note.note(), Note.class))));
        return new OpenFile(
                file,
                Shown.of(open.of(file.opened().facts(), CaseFacts.class)),
                shown(open, file.opened().account(), Account.class),
                shown(open, file.opened().safeContact(), SafeContact.class),
                notes);
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
        return values;
    }

    private static <T> @Nullable Shown<T> shown(Disclosed open, @Nullable Confidential<T> value, Class<T> type) {
        return value == null ? null : Shown.of(open.of(value, type));
    }
}
