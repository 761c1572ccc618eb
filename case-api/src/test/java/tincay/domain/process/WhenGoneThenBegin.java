package tincay.domain.process;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

import tincay.domain.trial.TrialCommand;
import tincay.domain.trial.TrialEvent;

/** The reaction of the tests; another stream begins, or refuses when the first was of the kind 13. */
public class WhenGoneThenBegin {

    private final CommandGateway commands;
    private int kind;

    public WhenGoneThenBegin(CommandGateway commands) {
        this.commands = commands;
    }

    public void beginning(int next) {
        kind = next;
    }

    @EventHandler
    void on(TrialEvent.Gone event) {
        commands.sendAndWait(new TrialCommand.Begin(event.other(), kind));
    }
}
