package tincay.api.privacy;

import java.time.ZoneOffset;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

import tincay.api.platform.Companions;
import tincay.domain.address.AddressEvent.AddressCommuneSettled;
import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressId;
import tincay.domain.codes.Place;
import tincay.domain.codes.Places;
import tincay.domain.codes.ReviewResult;
import tincay.domain.emergencyaccess.EmergencyAccessEvent.AccessOpened;
import tincay.domain.nocontact.NoContactEvent.NoContactRequested;
import tincay.domain.referral.ReferralEvent.ReferralAgreed;
import tincay.domain.referral.ReferralEvent.ReferralDeclined;
import tincay.domain.referral.ReferralEvent.ReferralEndedUnanswered;
import tincay.domain.referral.ReferralEvent.ReferralNotAttended;
import tincay.domain.referral.ReferralEvent.ReferralRevoked;
import tincay.domain.referral.ReferralEvent.ReferralSent;
import tincay.domain.referral.ReferralId;
import tincay.domain.stay.StayEvent.StayStarted;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.CaseEvent.WorkerAssigned;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.CaseTieEvent.TieConfirmed;
import tincay.domain.supportcase.CaseTieEvent.TieLifted;
import tincay.domain.supportcase.PeopleEvent.PersonAdded;
import tincay.domain.supportcase.PeopleEvent.RepresentativeNamed;
import tincay.domain.supportcase.StaffingEvent.WorkerReleased;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingDeclined;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingReviewed;

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
        belongs(opened.survivor(), opened.caseId());
        opened.children().forEach(child -> belongs(child, opened.caseId()));
        if (opened.perpetrator() != null) {
            belongs(opened.perpetrator(), opened.caseId());
        }
    }

    @EventHandler
    void on(PersonAdded added) {
        belongs(added.person(), added.caseId());
    }

    @EventHandler
    void on(RepresentativeNamed named) {
        if (named.person() != null) {
            belongs(named.person(), named.caseId());
        }
    }

    @EventHandler
    void on(AddressEstablished established) {
        lies(established.address(), established.commune());
    }

    @EventHandler
    void on(AddressCommuneSettled settled) {
        beside.add(
                "delete from authority.address_area where address_id = ?",
                settled.address().value());
        lies(settled.address(), settled.commune());
    }

    private void lies(AddressId address, Place commune) {
        Places.areasOf(commune)
                .forEach(area -> beside.add(
                        "insert into authority.address_area(address_id, area) values (?, ?) on conflict do nothing",
                        address.value(),
                        area));
    }

    @EventHandler
    void on(AccessOpened opened) {
        beside.add(
                """
                        insert into authority.case_opening(access_id, case_id, worker_id, ground, until)
                        values (?, ?, ?, ?, ?)
                        """,
                opened.accessId().value(),
                opened.caseId().value(),
                opened.worker().value(),
                opened.ground().name(),
                opened.until().atOffset(ZoneOffset.UTC));
    }

    @EventHandler
    void on(WorkerReleased released) {
        beside.add(
                "delete from authority.case_assignment where case_id = ? and worker_id = ?",
                released.caseId().value(),
                released.worker().value());
    }

    @EventHandler
    void on(TieConfirmed confirmed) {
        beside.add(
                "insert into authority.case_tie(case_id, worker_id) values (?, ?) on conflict do nothing",
                confirmed.caseId().value(),
                confirmed.worker().value());
    }

    @EventHandler
    void on(TieLifted lifted) {
        beside.add(
                "delete from authority.case_tie where case_id = ? and worker_id = ?",
                lifted.caseId().value(),
                lifted.worker().value());
    }

    @EventHandler
    void on(WorkerAssigned assigned) {
        beside.add(
                "insert into authority.case_assignment(case_id, worker_id) values (?, ?) on conflict do nothing",
                assigned.caseId().value(),
                assigned.worker().value());
    }

    /** What went to a partner outside has no service that could read it. */
    @EventHandler
    void on(ReferralSent sent) {
        beside.add(
                """
                        insert into authority.referral_receiver(referral_id, case_id, service_id, open, consent_id, shared_until,
                                                                 urgent_sharing_id)
                        values (?, ?, ?, true, ?, ?, ?)
                        """,
                sent.referralId().value(),
                sent.caseId().value(),
                sent.service() == null ? null : sent.service().value(),
                sent.basis() == null ? null : sent.basis().value(),
                sent.sharedUntil(),
                sent.urgentSharing() == null ? null : sent.urgentSharing().value());
    }

    /** From now on it ends with the consent, and is shared until the day agreed there. */
    @EventHandler
    void on(ReferralAgreed agreed) {
        beside.add(
                "update authority.referral_receiver set consent_id = ?, shared_until = ?, urgent_sharing_id = null"
                        + " where referral_id = ?",
                agreed.basis().value(),
                agreed.sharedUntil(),
                agreed.referralId().value());
    }

    /** What she said no to goes dark, however far it was. */
    @EventHandler
    void on(UrgentSharingDeclined declined) {
        beside.add(
                "update authority.referral_receiver set open = false where urgent_sharing_id = ?",
                declined.sharingId().value());
    }

    /** What was finished before goes dark as well: a withdrawal says that nobody may read it any more. */
    @EventHandler
    void on(ConsentWithdrawn withdrawn) {
        beside.add(
                "update authority.referral_receiver set open = false where consent_id = ?",
                withdrawn.consentId().value());
    }

    /** The same for what should not have been shared at all. */
    @EventHandler
    void on(UrgentSharingReviewed reviewed) {
        if (reviewed.result() == ReviewResult.NOT_CONFIRMED) {
            beside.add(
                    "update authority.referral_receiver set open = false where urgent_sharing_id = ?",
                    reviewed.sharingId().value());
        }
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
    void on(ReferralEndedUnanswered unanswered) {
        goDark(unanswered.referralId());
    }

    @EventHandler
    void on(ReferralRevoked revoked) {
        goDark(revoked.referralId());
    }

    @EventHandler
    void on(StayStarted started) {
        belongs(started.stayId(), started.caseId());
    }

    @EventHandler
    void on(NoContactRequested requested) {
        belongs(requested.noContactId(), requested.caseId());
    }

    /** Whoever may see a case may see what belongs to it. */
    private void belongs(Id stream, CaseId caseId) {
        beside.add(
                "insert into authority.case_stream(stream_id, case_id) values (?, ?) on conflict do nothing",
                stream.value(),
                caseId.value());
    }

    private void goDark(ReferralId referral) {
        beside.add("update authority.referral_receiver set open = false where referral_id = ?", referral.value());
    }
}
