package tincay.projections.caseload;

import java.sql.Timestamp;
import java.time.LocalDate;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.codes.CaseStatus;
import tincay.domain.codes.ReferralState;
import tincay.domain.referral.ReferralEvent.AppointmentMade;
import tincay.domain.referral.ReferralEvent.ReferralAccepted;
import tincay.domain.referral.ReferralEvent.ReferralSent;
import tincay.domain.referral.ReferralEvent.ServiceGiven;
import tincay.domain.referral.ReferralId;
import tincay.domain.supportcase.CaseEvent.CaseClosed;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseEvent.CommuneNotified;
import tincay.domain.supportcase.CaseEvent.ReferralSettled;
import tincay.domain.supportcase.CaseEvent.RiskAssessed;
import tincay.domain.supportcase.CaseId;
import tincay.projections.OneRow;

@Component
@ProcessingGroup("caseload")
class CaseloadProjector {

    private final JdbcClient jdbc;

    CaseloadProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql(CaseloadTable.DDL).update();
    }

    @ResetHandler
    void empty() {
        jdbc.sql(CaseloadTable.EMPTY).update();
    }

    @EventHandler
    void on(CaseOpened opened) {
        jdbc.sql("insert into read_model.caseload_v1 values (?, ?, 'OPEN', null, ?, false) on conflict do nothing")
                .params(opened.caseId().value(), opened.caseNumber().value(), opened.on())
                .update();
    }

    @EventHandler
    void on(CommuneNotified notified) {
        OneRow.change(jdbc.sql("update read_model.caseload_v1 set commune_notified = true where case_id = ?")
                .param(notified.caseId().value()));
    }

    @EventHandler
    void on(RiskAssessed assessed) {
        OneRow.change(jdbc.sql("update read_model.caseload_v1 set risk_level = ? where case_id = ?")
                .params(assessed.level().name(), assessed.caseId().value()));
    }

    @EventHandler
    void on(CaseClosed closed) {
        status(closed.caseId(), CaseStatus.CLOSED);
    }

    @EventHandler
    void on(CaseReopened reopened) {
        status(reopened.caseId(), CaseStatus.OPEN);
    }

    @EventHandler
    void on(ReferralSent sent) {
        jdbc.sql("insert into read_model.caseload_referral_v1 values (?, ?, 'SENT', ?, ?) on conflict do nothing")
                .params(sent.referralId().value(), sent.caseId().value(), Timestamp.from(sent.answerDue()), sent.on())
                .update();
    }

    @EventHandler
    void on(ReferralAccepted accepted) {
        referral(accepted.referralId(), ReferralState.ACCEPTED, accepted.on());
    }

    @EventHandler
    void on(AppointmentMade made) {
        referral(made.referralId(), ReferralState.APPOINTMENT_MADE, made.on());
    }

    @EventHandler
    void on(ServiceGiven given) {
        referral(given.referralId(), ReferralState.SERVICE_GIVEN, given.on());
    }

    @EventHandler
    void on(ReferralSettled settled) {
        referral(settled.referralId(), settled.end(), settled.on());
    }

    private void status(CaseId caseId, CaseStatus status) {
        OneRow.change(jdbc.sql("update read_model.caseload_v1 set status = ? where case_id = ?")
                .params(status.name(), caseId.value()));
    }

    private void referral(ReferralId referral, ReferralState state, LocalDate on) {
        OneRow.change(
                jdbc.sql("update read_model.caseload_referral_v1 set state = ?, changed_on = ? where referral_id = ?")
                        .params(state.name(), on, referral.value()));
    }
}
