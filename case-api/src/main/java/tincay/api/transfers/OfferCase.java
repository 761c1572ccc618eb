package tincay.api.transfers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import tincay.api.addressdesk.OwnCases;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.Checks;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.privacy.Admission;
import tincay.domain.address.AddressLifeCommand.PermitCase;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.TransferCommand;
import tincay.domain.supportcase.TransferCommand.DecideTransfer;
import tincay.domain.supportcase.TransferCommand.OfferTransfer;
import tincay.domain.supportcase.TransferCommand.TakeBackTransfer;
import tincay.domain.supportcase.TransferId;
import tincay.projections.addressbook.AddressBook;

/** Offers a case to another address, and takes the offer back: its workers, or the supervisor, who need not have opened it. */
@Component
class OfferCase {

    private final Admission admission;
    private final AddressBook book;
    private final CommandDesk desk;
    private final Clock clock;

    OfferCase(Admission admission, AddressBook book, CommandDesk desk, Clock clock) {
        this.admission = admission;
        this.book = book;
        this.desk = desk;
        this.clock = clock;
    }

    /** @throws tincay.domain.access.Hidden if the worker may not move it, or there is none */
    Answer offer(CaseId caseId, OfferAnswers answers, Call call) {
        boolean decides = mayDecide(caseId, call);
        new Checks()
                .fault(book.one(answers.to()).isEmpty(), "to", "field.unknown")
                .done();
        LocalDate today = LocalDate.now(clock);
        TransferId transfer = new TransferId(UUID.randomUUID());
        LocalDate on = answers.on() == null ? today : answers.on();
        TransferCommand offer = decides
                ? new DecideTransfer(
                        caseId, transfer, answers.to(), answers.reason(), answers.agreed(), call.worker(), on)
                : new OfferTransfer(
                        caseId, transfer, answers.to(), answers.reason(), answers.agreed(), call.worker(), on);
        return desk.perform(
                call.withoutVersion(),
                List.of(new PermitCase(answers.to(), today), offer),
                version -> new Answer(
                        201, OwnCases.pathOf(caseId), version, Map.of("transferId", PrefixedIds.of(transfer))));
    }

    Answer takeBack(CaseId caseId, TransferId transfer, Call call) {
        mayDecide(caseId, call);
        return desk.perform(
                call.withoutVersion(),
                List.of(new TakeBackTransfer(caseId, transfer, LocalDate.now(clock))),
                version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of()));
    }

    /** Whether it is the supervisor who moves it; otherwise it must be a worker who sees it. */
    private boolean mayDecide(CaseId caseId, Call call) {
        boolean decides = admission.supervises(call.worker(), caseId);
        if (!decides) {
            admission.toSee(call.worker(), caseId);
        }
        return decides;
    }
}
