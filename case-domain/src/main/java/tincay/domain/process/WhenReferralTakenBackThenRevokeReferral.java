package tincay.domain.process;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

import tincay.domain.referral.ReferralCommand.RevokeReferral;
import tincay.domain.supportcase.CaseEvent.ReferralSettled;

/** A referral its case takes back goes dark for the receiver at once. */
@ProcessingGroup("process")
@DisallowReplay
class WhenReferralTakenBackThenRevokeReferral {

    private final CommandGateway commands;

    WhenReferralTakenBackThenRevokeReferral(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(ReferralSettled settled) {
        if (settled.revokedBecause() != null) {
            commands.sendAndWait(new RevokeReferral(settled.referralId(), settled.revokedBecause(), settled.on()));
        }
    }
}
