package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.DAY_BEFORE;
import static tincay.domain.Facts.HOA_BAN;
import static tincay.domain.Facts.LAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.RECORD_CONSENT;
import static tincay.domain.Facts.id;
import static tincay.domain.Facts.sealed;
import static tincay.domain.supportcase.CaseStory.assigned;
import static tincay.domain.supportcase.CaseStory.closeCase;
import static tincay.domain.supportcase.CaseStory.closed;
import static tincay.domain.supportcase.CaseStory.consent;
import static tincay.domain.supportcase.CaseStory.notified;
import static tincay.domain.supportcase.CaseStory.opened;
import static tincay.domain.supportcase.CaseStory.proposed;
import static tincay.domain.supportcase.CaseStory.recordConsent;
import static tincay.domain.supportcase.CaseStory.referralMade;
import static tincay.domain.supportcase.TransferStory.SUOI_MO;
import static tincay.domain.supportcase.TransferStory.TRANSFER;
import static tincay.domain.supportcase.TransferStory.accepted;
import static tincay.domain.supportcase.TransferStory.declined;
import static tincay.domain.supportcase.TransferStory.offered;
import static tincay.domain.supportcase.TransferStory.takenBack;

import java.time.LocalDate;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import tincay.domain.Stream;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.TransferDeclined;
import tincay.domain.codes.TransferReason;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.RefusalCode;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseCommand.SettleReferral;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.CaseEvent.WorkerAssigned;
import tincay.domain.supportcase.CaseTieEvent.TieConfirmed;
import tincay.domain.supportcase.StaffingEvent.WorkerReleased;
import tincay.domain.supportcase.TransferCommand.AcceptTransfer;
import tincay.domain.supportcase.TransferCommand.DecideTransfer;
import tincay.domain.supportcase.TransferCommand.DeclineTransfer;
import tincay.domain.supportcase.TransferCommand.OfferTransfer;
import tincay.domain.supportcase.TransferCommand.TakeBackTransfer;

class CaseTransfersTest {

    private static final TransferId OTHER = new TransferId(id("other transfer"));

    private final AggregateTestFixture<SupportCase> fixture = Stream.of(SupportCase.class);

    @ParameterizedTest
    @EnumSource(TransferReason.class)
    void a_case_is_offered_when_she_agreed(TransferReason reason) {
        given(opened(), assigned()).when(offer(reason, true, NEXT_DAY)).expectEvents(offered(TRANSFER, reason, true));
    }

    @ParameterizedTest
    @EnumSource(TransferReason.class)
    void no_worker_offers_it_without_her_yes(TransferReason reason) {
        refused(given(opened(), assigned()), offer(reason, false, NEXT_DAY), TransferRefusal.NOT_AGREED);
    }

    @ParameterizedTest
    @EnumSource(names = {"KIN", "NOT_SAFE_HERE"})
    void where_she_is_to_be_kept_from_its_address_the_supervisor_decides(TransferReason reason) {
        given(opened(), assigned(), recordConsent(), new ConsentWithdrawn(CASE, RECORD_CONSENT, ARRIVAL))
                .when(decide(reason, false))
                .expectEvents(offered(TRANSFER, reason, false));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"KIN", "NOT_SAFE_HERE"},
            mode = Mode.EXCLUDE)
    void for_any_other_reason_the_supervisor_needs_her_yes_as_well(TransferReason reason) {
        refused(given(opened(), assigned()), decide(reason, false), TransferRefusal.NOT_AGREED);
        given(opened(), assigned()).when(decide(reason, true)).expectEvents(offered(TRANSFER, reason, true));
    }

    @Test
    void kin_of_somebody_in_it_never_take_it() {
        refused(
                given(opened(), assigned(), offered(), new TieConfirmed(CASE, LAN, MAI, NEXT_DAY, sealed(Purpose.TIE))),
                new AcceptTransfer(CASE, TRANSFER, LAN, NEXT_DAY),
                TieRefusal.CANNOT_TAKE);
    }

    @Test
    void who_took_back_her_record_is_not_shown_to_others_for_a_yes() {
        refused(
                given(opened(), assigned(), recordConsent(), new ConsentWithdrawn(CASE, RECORD_CONSENT, ARRIVAL)),
                offer(TransferReason.MOVED, true, NEXT_DAY),
                CaseRefusal.RECORD_CONSENT_WITHDRAWN);
    }

    @Test
    void it_is_offered_to_one_other_address_at_a_time() {
        refused(
                given(opened(), offered()),
                offer(TransferReason.MOVED, true, NEXT_DAY),
                TransferRefusal.ALREADY_OFFERED);
        refused(
                given(opened()),
                new OfferTransfer(CASE, TRANSFER, HOA_BAN, TransferReason.MOVED, true, MAI, NEXT_DAY),
                TransferRefusal.OWN_ADDRESS);
        refused(given(opened(), offered(), accepted()), decide(TransferReason.KIN, true), TransferRefusal.OWN_ADDRESS);
        given(opened(), offered(), declined())
                .when(offer(TransferReason.SHE_ASKED, true, NEXT_DAY))
                .expectEvents(offered());
        given(opened(), offered(), takenBack(NEXT_DAY))
                .when(offer(TransferReason.SHE_ASKED, true, NEXT_DAY))
                .expectEvents(offered());
    }

    @Test
    void neither_a_closed_case_nor_one_that_waits_for_its_end_is_offered_nor_before_she_came() {
        refused(given(opened(), closed()), offer(TransferReason.MOVED, true, NEXT_DAY), CaseRefusal.CLOSED);
        refused(given(opened(), proposed()), offer(TransferReason.MOVED, true, NEXT_DAY), CaseRefusal.CLOSURE_PENDING);
        refused(given(opened()), offer(TransferReason.MOVED, true, DAY_BEFORE), CaseRefusal.BEFORE_INTAKE);
    }

    @Test
    void a_case_that_is_offered_does_not_close_meanwhile() {
        refused(given(opened(), notified(), offered()), closeCase(), TransferRefusal.STILL_OFFERED);
        given(opened(), notified(), offered(), takenBack(NEXT_DAY))
                .when(closeCase())
                .expectEvents(closed());
    }

    @Test
    void who_takes_it_is_responsible_and_all_who_were_are_released_at_once() {
        var lien = new WorkerAssigned(CASE, new tincay.domain.worker.WorkerId(id("lien")), NEXT_DAY);
        given(opened(), assigned(), offered())
                .when(accept(NEXT_DAY))
                .expectEvents(
                        accepted(), new WorkerAssigned(CASE, LAN, NEXT_DAY), new WorkerReleased(CASE, MAI, NEXT_DAY));
        given(opened(), assigned(), new WorkerAssigned(CASE, LAN, NEXT_DAY), offered())
                .when(accept(NEXT_DAY))
                .expectEvents(accepted(), new WorkerReleased(CASE, MAI, NEXT_DAY));
        given(opened(), assigned(), lien, offered()).when(accept(NEXT_DAY)).expectSuccessfulHandlerExecution();
    }

    @Test
    void open_referrals_go_on_after_the_move() {
        given(opened(), assigned(), consent(), referralMade(), offered(), accepted())
                .when(new SettleReferral(
                        CASE, CaseStory.referralMade().referralId(), ReferralState.COMPLETED, NEXT_DAY))
                .expectEvents(CaseStory.settled(ReferralState.COMPLETED, null));
    }

    @Test
    void an_offer_is_answered_or_taken_back_once_and_no_other_in_its_place() {
        var decline = new DeclineTransfer(CASE, TRANSFER, TransferDeclined.TOO_FAR, LAN, NEXT_DAY);
        var takeBack = new TakeBackTransfer(CASE, TRANSFER, NEXT_DAY);
        given(opened(), offered()).when(decline).expectEvents(declined());
        given(opened(), offered()).when(takeBack).expectEvents(takenBack(NEXT_DAY));
        refused(given(opened(), offered(), declined()), accept(NEXT_DAY), TransferRefusal.NOT_OPEN);
        refused(given(opened(), offered(), accepted()), decline, TransferRefusal.NOT_OPEN);
        refused(given(opened()), takeBack, TransferRefusal.NOT_OPEN);
        refused(given(opened(), offered(OTHER, TransferReason.KIN, true)), accept(NEXT_DAY), TransferRefusal.NOT_OPEN);
        refused(given(opened(), offered()), accept(ARRIVAL), TransferRefusal.BEFORE_OFFER);
    }

    private static OfferTransfer offer(TransferReason reason, boolean agreed, LocalDate on) {
        return new OfferTransfer(CASE, TRANSFER, SUOI_MO, reason, agreed, MAI, on);
    }

    private static DecideTransfer decide(TransferReason reason, boolean agreed) {
        return new DecideTransfer(CASE, TRANSFER, SUOI_MO, reason, agreed, MAI, NEXT_DAY);
    }

    private static AcceptTransfer accept(LocalDate on) {
        return new AcceptTransfer(CASE, TRANSFER, LAN, on);
    }

    private TestExecutor<SupportCase> given(CaseEvent... facts) {
        return fixture.given((Object[]) facts);
    }

    private static void refused(TestExecutor<SupportCase> given, CaseCommand wish, RefusalCode code) {
        given.when(wish).expectNoEvents().expectException(Refused.class).expectExceptionMessage(code.code());
    }
}
