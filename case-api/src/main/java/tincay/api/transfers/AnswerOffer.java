package tincay.api.transfers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import tincay.api.addressdesk.OwnCases;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.privacy.TransferRights;
import tincay.domain.access.Hidden;
import tincay.domain.address.AddressLifeCommand.PermitCase;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.TransferCommand.AcceptTransfer;
import tincay.domain.supportcase.TransferCommand.DeclineTransfer;
import tincay.domain.supportcase.TransferId;
import tincay.domain.worker.WorkerId;
import tincay.projections.transfers.OfferRow;
import tincay.projections.transfers.TransferList;

/** Takes a case that was offered to the worker's address, or says why not; until then nobody there learns whose it is. */
@Component
class AnswerOffer {

    private final TransferRights rights;
    private final TransferList transfers;
    private final CommandDesk desk;
    private final Clock clock;

    AnswerOffer(TransferRights rights, TransferList transfers, CommandDesk desk, Clock clock) {
        this.rights = rights;
        this.transfers = transfers;
        this.desk = desk;
        this.clock = clock;
    }

    List<OfferRow> waitingFor(WorkerId worker) {
        return transfers.offeredTo(worker, LocalDate.now(clock));
    }

    /** @throws Hidden if it does not wait for the worker's answer */
    OfferRow one(WorkerId worker, TransferId transfer) {
        rights.toAnswer(worker, transfer);
        return transfers.one(transfer, worker, LocalDate.now(clock)).orElseThrow(Hidden::new);
    }

    Answer accept(TransferId transfer, Call call) {
        CaseId caseId = rights.toAnswer(call.worker(), transfer);
        LocalDate today = LocalDate.now(clock);
        return desk.perform(
                call.withoutVersion(),
                List.of(
                        new PermitCase(one(call.worker(), transfer).to(), today),
                        new AcceptTransfer(caseId, transfer, call.worker(), today)),
                version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of("caseId", PrefixedIds.of(caseId))));
    }

    /** Whoever declines learns nothing by the answer, not even which case it was. */
    Answer decline(TransferId transfer, DeclineAnswers answers, Call call) {
        CaseId caseId = rights.toAnswer(call.worker(), transfer);
        return desk.perform(
                call.withoutVersion(),
                List.of(new DeclineTransfer(caseId, transfer, answers.reason(), call.worker(), LocalDate.now(clock))),
                version -> new Answer(201, "/api/v1/transfers", version, Map.of()));
    }
}
