package tincay.domain.process;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

import tincay.domain.nocontact.NoContactEvent.NoContactBreached;
import tincay.domain.supportcase.DutyCommand.OweReassessment;

/** Whoever was to keep away did not: the danger is assessed again the same day. */
@ProcessingGroup("process")
@DisallowReplay
class WhenOrderBreachedThenOweReassessment {

    private final CommandGateway commands;

    WhenOrderBreachedThenOweReassessment(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(NoContactBreached breached) {
        commands.sendAndWait(new OweReassessment(breached.caseId(), breached.on()));
    }
}
