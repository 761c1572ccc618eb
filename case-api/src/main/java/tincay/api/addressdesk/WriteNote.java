package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.privacy.Sealing;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseCommand;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.Note;
import tincay.domain.supportcase.NoteId;

/** Writes a note under a key of its own, so that one written into the wrong file can be destroyed alone. */
@Component
class WriteNote {

    private final OwnCases cases;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    WriteNote(OwnCases cases, Sealing sealing, CommandDesk desk, Clock clock) {
        this.cases = cases;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    Answer write(CaseId caseId, NoteAnswers answers, Call call) {
        cases.of(call.worker(), caseId);
        NoteId noteId = new NoteId(UUID.randomUUID());
        CaseCommand write = new CaseCommand.WriteNote(
                caseId,
                noteId,
                answers.kind(),
                answers.on() == null ? LocalDate.now(clock) : answers.on(),
                sealing.seal(sealing.newSubject(), Purpose.NOTE, new Note(answers.text())));
        return desk.perform(
                call,
                List.of(write),
                version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of("noteId", PrefixedIds.of(noteId))));
    }
}
