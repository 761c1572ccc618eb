package tincay.domain.supportcase;

import static tincay.domain.supportcase.CorrectionRefusal.ALREADY_STRUCK;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import tincay.domain.access.Hidden;
import tincay.domain.codes.NoteKind;
import tincay.domain.privacy.SubjectId;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseEvent.NoteWritten;

/** The notes as a case remembers them: under which key each is sealed, and on which days the survivor was met or called. */
final class Notes {

    private final Map<NoteId, SubjectId> keys = new HashMap<>();
    private final Map<NoteId, LocalDate> contacts = new HashMap<>();
    private final Set<NoteId> struck = new HashSet<>();

    void written(NoteWritten note) {
        keys.put(note.noteId(), note.note().subject());
        if (note.kind() == NoteKind.CALL || note.kind() == NoteKind.VISIT) {
            contacts.put(note.noteId(), note.on());
        }
    }

    /** What was struck never happened in this case. */
    void struck(NoteId note) {
        struck.add(note);
        contacts.remove(note);
    }

    /** The key of a note that may be struck; a note is struck once. */
    SubjectId keyOf(NoteId note) {
        SubjectId key = keys.get(note);
        if (key == null) {
            throw new Hidden();
        }
        Refused.when(struck.contains(note), ALREADY_STRUCK);
        return key;
    }

    /** The last day a note tells of contact, or a day before all others. */
    LocalDate lastContact() {
        return contacts.values().stream().max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }
}
