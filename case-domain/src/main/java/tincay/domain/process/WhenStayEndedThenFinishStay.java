package tincay.domain.process;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

import tincay.domain.stay.StayEvent.StayEnded;
import tincay.domain.supportcase.CaseStayCommand.FinishStay;

/** A stay that ended is finished in its case, which may close from then on. */
@ProcessingGroup("process")
@DisallowReplay
class WhenStayEndedThenFinishStay {

    private final CommandGateway commands;

    WhenStayEndedThenFinishStay(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(StayEnded ended) {
        commands.sendAndWait(
                new FinishStay(ended.caseId(), ended.stayId(), ended.kind(), ended.lastDay(), ended.end(), ended.on()));
    }
}
