package tincay.domain.process;

import java.time.LocalDate;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

import tincay.domain.codes.ReferralState;
import tincay.domain.referral.ReferralEvent;
import tincay.domain.referral.ReferralEvent.ReferralCompleted;
import tincay.domain.referral.ReferralEvent.ReferralDeclined;
import tincay.domain.referral.ReferralEvent.ReferralEndedUnanswered;
import tincay.domain.referral.ReferralEvent.ReferralNotAttended;
import tincay.domain.supportcase.CaseCommand.SettleReferral;

/** A referral that ended, by its receiver or because none answered, is settled in its case. */
@ProcessingGroup("process")
@DisallowReplay
class WhenReferralEndedThenSettleReferral {

    private final CommandGateway commands;

    WhenReferralEndedThenSettleReferral(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(ReferralCompleted completed) {
        settle(completed, ReferralState.COMPLETED, completed.on());
    }

    @EventHandler
    void on(ReferralDeclined declined) {
        settle(declined, ReferralState.DECLINED, declined.on());
    }

    @EventHandler
    void on(ReferralNotAttended notAttended) {
        settle(notAttended, ReferralState.NOT_ATTENDED, notAttended.on());
    }

    @EventHandler
    void on(ReferralEndedUnanswered unanswered) {
        settle(unanswered, ReferralState.ENDED_UNANSWERED, unanswered.on());
    }

    private void settle(ReferralEvent ended, ReferralState end, LocalDate on) {
        commands.sendAndWait(new SettleReferral(ended.caseId(), ended.referralId(), end, on));
    }
}
