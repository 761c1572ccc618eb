package tincay.domain.process;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

import tincay.domain.referral.ReferralCommand.SendReferral;
import tincay.domain.supportcase.CaseEvent.ReferralMade;

/** What a case decided to share starts a referral of its own. */
@ProcessingGroup("process")
@DisallowReplay
class WhenReferralMadeThenSendReferral {

    private final CommandGateway commands;

    WhenReferralMadeThenSendReferral(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(ReferralMade made) {
        commands.sendAndWait(new SendReferral(
                made.referralId(),
                made.caseId(),
                made.receiver().serviceKind(),
                made.service(),
                made.receiver().partner(),
                made.channel(),
                made.slip(),
                made.consentId(),
                made.sharedUntil(),
                made.groups(),
                made.urgency(),
                made.on(),
                made.madeAt(),
                made.shared(),
                made.call(),
                made.urgentSharing()));
    }
}
