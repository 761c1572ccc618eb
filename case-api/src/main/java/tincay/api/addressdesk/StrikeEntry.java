package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.domain.codes.StrikeReason;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.CorrectionCommand;
import tincay.domain.supportcase.NoteId;

/** Strikes a note that has no place in the file: that it was there stays, its words are gone for everybody. */
@Component
class StrikeEntry {

    private final CommandDesk desk;
    private final Clock clock;

    StrikeEntry(CommandDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Why it is struck. */
    record Strike(
            @NotNull StrikeReason reason,
            @PastOrPresent @Nullable LocalDate on) {}

    Answer strike(CaseId caseId, NoteId noteId, Strike strike, Call call) {
        CorrectionCommand command = new CorrectionCommand.StrikeEntry(
                caseId, noteId, strike.reason(), strike.on() == null ? LocalDate.now(clock) : strike.on());
        return desk.perform(
                call, List.of(command), version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of()));
    }
}
