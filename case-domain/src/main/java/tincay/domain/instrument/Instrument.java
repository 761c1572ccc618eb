package tincay.domain.instrument;

import static tincay.domain.refusal.Refused.when;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import tincay.domain.instrument.InstrumentCommand.ApproveInstrument;
import tincay.domain.instrument.InstrumentEvent.InstrumentApproved;

/** One version of an instrument. */
@AggregateRoot
class Instrument {

    @AggregateIdentifier
    private @Nullable InstrumentId instrument;

    /** It begins with its approval; whoever approves it again finds it. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ApproveInstrument command) {
        when(instrument != null, InstrumentRefusal.ALREADY_APPROVED);
        AggregateLifecycle.apply(new InstrumentApproved(
                command.target(), command.kind(), command.version(), command.approvedBy(), command.on()));
    }

    @EventSourcingHandler
    void evolve(InstrumentEvent event) {
        instrument = switch (event) {
            case InstrumentApproved approved -> approved.instrument();
        };
    }
}
