package tincay.domain.supportcase;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.StrikeReason;
import tincay.domain.eventname.EventName;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.SubjectId;

/** How what was written down was put right; nothing is overwritten. */
public sealed interface CorrectionEvent extends CaseEvent {

    /** The coded facts were put right; all of them stand here anew, and the ones before stay readable. */
    @EventName("case.facts_corrected")
    record FactsCorrected(
            CaseId caseId,
            LocalDate on,
            boolean minor,
            Confidential<CaseFacts> facts,
            Confidential<CorrectionReason> reason,
            @Nullable Confidential<StatisticalFacts> statisticalFacts)
            implements CorrectionEvent {}

    /** A note was struck; the key it was sealed under is destroyed with this fact. */
    @EventName("case.entry_struck")
    record EntryStruck(CaseId caseId, NoteId noteId, StrikeReason reason, LocalDate on, SubjectId key)
            implements CorrectionEvent {}
}
