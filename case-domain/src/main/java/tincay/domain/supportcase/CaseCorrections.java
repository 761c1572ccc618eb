package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;

import tincay.domain.privacy.SubjectId;
import tincay.domain.supportcase.CorrectionCommand.CorrectFacts;
import tincay.domain.supportcase.CorrectionCommand.StrikeEntry;
import tincay.domain.supportcase.CorrectionEvent.EntryStruck;
import tincay.domain.supportcase.CorrectionEvent.FactsCorrected;

/** How what was written down is put right. */
final class CaseCorrections {

    private final CaseState state;

    CaseCorrections(CaseState state) {
        this.state = state;
    }

    @CommandHandler
    void decide(CorrectFacts c) {
        state.mustBeOpenOn(c.on());
        state.mustBeWritable();
        apply(new FactsCorrected(c.caseId(), c.on(), c.minor(), c.facts(), c.reason(), c.statisticalFacts()));
    }

    /** Possible in a closed case too, and whatever was agreed: what names somebody else must not stay. */
    @CommandHandler
    void decide(StrikeEntry c) {
        state.mustHaveBegunBy(c.on());
        SubjectId key = state.notes.keyOf(c.noteId());
        apply(new EntryStruck(c.caseId(), c.noteId(), c.reason(), c.on(), key));
    }
}
