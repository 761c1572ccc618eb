package tincay.projections.referralinbox;

import java.sql.Timestamp;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.codes.ReferralState;
import tincay.domain.referral.ReferralEvent;
import tincay.domain.referral.ReferralEvent.AppointmentMade;
import tincay.domain.referral.ReferralEvent.CallRecorded;
import tincay.domain.referral.ReferralEvent.ReferralAccepted;
import tincay.domain.referral.ReferralEvent.ReferralCompleted;
import tincay.domain.referral.ReferralEvent.ReferralDeclined;
import tincay.domain.referral.ReferralEvent.ReferralNotAttended;
import tincay.domain.referral.ReferralEvent.ReferralRevoked;
import tincay.domain.referral.ReferralEvent.ReferralSent;
import tincay.domain.referral.ReferralEvent.ServiceGiven;
import tincay.projections.OneRow;

@Component
@ProcessingGroup("referralinbox")
class ReferralInboxProjector {

    private final JdbcClient jdbc;

    ReferralInboxProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql(ReferralInboxTable.DDL).update();
    }

    @ResetHandler
    void empty() {
        jdbc.sql(ReferralInboxTable.EMPTY).update();
    }

    @EventHandler
    void on(ReferralEvent event, @SequenceNumber long version) {
        switch (event) {
            case ReferralSent sent -> sent(sent, version);
            case CallRecorded _ -> stands(event, ReferralState.SENT, version);
            case ReferralAccepted _ -> stands(event, ReferralState.ACCEPTED, version);
            case AppointmentMade _ -> stands(event, ReferralState.APPOINTMENT_MADE, version);
            case ServiceGiven _ -> stands(event, ReferralState.SERVICE_GIVEN, version);
            case ReferralDeclined _ -> stands(event, ReferralState.DECLINED, version);
            case ReferralNotAttended _ -> stands(event, ReferralState.NOT_ATTENDED, version);
            case ReferralCompleted _ -> stands(event, ReferralState.COMPLETED, version);
            case ReferralRevoked _ -> stands(event, ReferralState.REVOKED, version);
        }
    }

    private void sent(ReferralSent sent, long version) {
        jdbc.sql("""
                        insert into read_model.referral_inbox_v1
                        values (?, ?, ?, 'SENT', ?, ?, ?, ?::text[], ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        sent.referralId().value(),
                        sent.serviceKind().name(),
                        sent.urgency().name(),
                        Timestamp.from(sent.sentAt()),
                        Timestamp.from(sent.answerDue()),
                        sent.sharedUntil(),
                        sent.groups().stream().map(Enum::name).sorted().toArray(String[]::new),
                        sent.shared().subject().value(),
                        sent.shared().purpose().name(),
                        sent.shared().ciphertext(),
                        version)
                .update();
    }

    private void stands(ReferralEvent event, ReferralState state, long version) {
        OneRow.change(jdbc.sql("update read_model.referral_inbox_v1 set state = ?, version = ? where referral_id = ?")
                .params(state.name(), version, event.referralId().value()));
    }
}
