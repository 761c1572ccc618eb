package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;

import tincay.domain.supportcase.CorrectionCommand.CorrectFacts;
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
}
