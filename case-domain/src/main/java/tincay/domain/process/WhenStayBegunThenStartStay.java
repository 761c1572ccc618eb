package tincay.domain.process;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

import tincay.domain.stay.StayCommand.StartStay;
import tincay.domain.supportcase.CaseStayEvent.StayBegun;

/** A stay its case decided on is a stream of its own. */
@ProcessingGroup("process")
@DisallowReplay
class WhenStayBegunThenStartStay {

    private final CommandGateway commands;

    WhenStayBegunThenStartStay(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(StayBegun begun) {
        commands.sendAndWait(new StartStay(
                begun.stayId(), begun.caseId(), begun.kind(), begun.lastDay(), begun.on(), begun.place()));
    }
}
