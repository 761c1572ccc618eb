package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;

import tincay.domain.supportcase.TellingCommand.TellPartner;
import tincay.domain.supportcase.TellingEvent.PartnerTold;

/** Telling partners outside that what they were given may no longer be used. */
final class CaseTelling {

    private final CaseState state;

    CaseTelling(CaseState state) {
        this.state = state;
    }

    /** Owed even where the case has ended meanwhile. */
    @CommandHandler
    void decide(TellPartner c) {
        state.tellings.mayBeTold(c.referralId(), c.on());
        apply(new PartnerTold(
                c.caseId(), c.referralId(), c.told().by(), c.on(), c.told().who()));
    }
}
