package tincay.domain.supportcase;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.StrikeReason;
import tincay.domain.privacy.Confidential;

/** What can be asked about putting right what was written down. */
public sealed interface CorrectionCommand extends CaseCommand {

    /** Puts the coded facts right, all of them anew. */
    record CorrectFacts(
            CaseId caseId,
            LocalDate on,
            boolean minor,
            Confidential<CaseFacts> facts,
            Confidential<CorrectionReason> reason,
            @Nullable Confidential<StatisticalFacts> statisticalFacts)
            implements CorrectionCommand {}

    /** Strikes a note that was written into the wrong file or names the wrong person. */
    record StrikeEntry(CaseId caseId, NoteId noteId, StrikeReason reason, LocalDate on) implements CorrectionCommand {}
}
