package tincay.domain.process;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

import tincay.domain.referral.ReferralCommand.RestOnConsent;
import tincay.domain.supportcase.UrgentEvent.UrgentReferralAgreed;

/** What was sent in urgency stays readable for its receiver as long as the survivor agreed meanwhile. */
@ProcessingGroup("process")
@DisallowReplay
class WhenUrgentReferralAgreedThenRestOnConsent {

    private final CommandGateway commands;

    WhenUrgentReferralAgreedThenRestOnConsent(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(UrgentReferralAgreed agreed) {
        commands.sendAndWait(
                new RestOnConsent(agreed.referralId(), agreed.consentId(), agreed.sharedUntil(), agreed.on()));
    }
}
