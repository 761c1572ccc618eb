package tincay.api.privacy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

import tincay.api.platform.Companions;
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

    private final Companions beside;

    AuthorityRows(Companions beside) {
        this.beside = beside;
    }

    @EventHandler
    void on(CaseOpened opened) {
        beside.add(
                "insert into authority.case_address(case_id, address_id) values (?, ?)",
                opened.caseId().value(),
                opened.addressId().value());
    }

    @EventHandler
    void on(WorkerAssigned assigned) {
        beside.add(
                "insert into authority.case_assignment(case_id, worker_id) values (?, ?) on conflict do nothing",
                assigned.caseId().value(),
                assigned.worker().value());
    }

    @EventHandler
    void on(ReferralSent sent) {
        beside.add(
                """
                        insert into authority.referral_receiver(referral_id, case_id, service_id, open, consent_id, shared_until)
                        values (?, ?, ?, true, ?, ?)
                        """,
                sent.referralId().value(),
                sent.caseId().value(),
                sent.service().value(),
                sent.basis().value(),
                sent.sharedUntil());
    }

    /** What was finished before goes dark as well: a withdrawal says that nobody may read it any more. */
    @EventHandler
    void on(ConsentWithdrawn withdrawn) {
        beside.add(
                "update authority.referral_receiver set open = false where consent_id = ?",
                withdrawn.consentId().value());
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
        beside.add("update authority.referral_receiver set open = false where referral_id = ?", referral.value());
    }
}
