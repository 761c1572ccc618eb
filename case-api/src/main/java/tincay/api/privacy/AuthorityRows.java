package tincay.api.privacy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.referral.ReferralEvent.ReferralDeclined;
import tincay.domain.referral.ReferralEvent.ReferralNotAttended;
import tincay.domain.referral.ReferralEvent.ReferralRevoked;
import tincay.domain.referral.ReferralEvent.ReferralSent;
import tincay.domain.referral.ReferralId;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.CaseEvent.WorkerAssigned;

/** Keeps the rights in step with the facts, in the very transaction that stores them. */
@Component
@ProcessingGroup("authority")
@DisallowReplay
class AuthorityRows {

    private final JdbcClient database;

    AuthorityRows(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(CaseOpened opened) {
        database.sql("insert into authority.case_address(case_id, address_id) values (?, ?)")
                .params(opened.caseId().value(), opened.addressId().value())
                .update();
    }

    @EventHandler
    void on(WorkerAssigned assigned) {
        database.sql("insert into authority.case_assignment(case_id, worker_id) values (?, ?) on conflict do nothing")
                .params(assigned.caseId().value(), assigned.worker().value())
                .update();
    }

    @EventHandler
    void on(ReferralSent sent) {
        database.sql("""
                        insert into authority.referral_receiver(referral_id, case_id, service_id, open, consent_id, shared_until)
                        values (?, ?, ?, true, ?, ?)
                        """)
                .params(
                        sent.referralId().value(),
                        sent.caseId().value(),
                        sent.service().value(),
                        sent.basis().value(),
                        sent.sharedUntil())
                .update();
    }

    /** What was finished before goes dark as well: a withdrawal says that nobody may read it any more. */
    @EventHandler
    void on(ConsentWithdrawn withdrawn) {
        database.sql("update authority.referral_receiver set open = false where consent_id = ?")
                .param(withdrawn.consentId().value())
                .update();
    }

    @EventHandler
    void on(ReferralDeclined declined) {
        goDark(declined.referralId());
    }

    @EventHandler
    void on(ReferralNotAttended notAttended) {
        goDark(notAttended.referralId());
    }

    @EventHandler
    void on(ReferralRevoked revoked) {
        goDark(revoked.referralId());
    }

    private void goDark(ReferralId referral) {
        database.sql("update authority.referral_receiver set open = false where referral_id = ?")
                .param(referral.value())
                .update();
    }
}
