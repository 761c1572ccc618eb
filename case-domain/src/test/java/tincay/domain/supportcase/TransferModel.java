package tincay.domain.supportcase;

import static tincay.domain.supportcase.CaseModel.first;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import tincay.domain.address.AddressId;
import tincay.domain.codes.TransferReason;
import tincay.domain.supportcase.TransferCommand.AcceptTransfer;
import tincay.domain.supportcase.TransferCommand.DecideTransfer;
import tincay.domain.supportcase.TransferCommand.DeclineTransfer;
import tincay.domain.supportcase.TransferCommand.OfferTransfer;
import tincay.domain.supportcase.TransferCommand.TakeBackTransfer;
import tincay.domain.worker.WorkerId;

/** The rules of moving a case once more, as the rule book tells them. */
final class TransferModel {

    private record Offer(UUID id, AddressId to, LocalDate on) {}

    private AddressId place;
    private Offer waiting;

    void opened(AddressId at) {
        place = at;
    }

    boolean isWaiting() {
        return waiting != null;
    }

    /** Her yes counts while she agrees to a record; two reasons need none, if it is the supervisor who decides. */
    String refusal(TransferCommand c, String writing, boolean ending, String recording) {
        return switch (c) {
            case OfferTransfer offer ->
                first(offering(offer.to(), writing, ending), recording, offer.agreed() ? "" : "transfer.not-agreed");
            case DecideTransfer offer -> {
                boolean without =
                        offer.reason() == TransferReason.KIN || offer.reason() == TransferReason.NOT_SAFE_HERE;
                yield first(
                        offering(offer.to(), writing, ending),
                        without ? "" : recording,
                        without || offer.agreed() ? "" : "transfer.not-agreed");
            }
            case TakeBackTransfer _, AcceptTransfer _, DeclineTransfer _ -> answering(c);
        };
    }

    void granted(TransferCommand c, Set<WorkerId> workers) {
        switch (c) {
            case OfferTransfer offer -> waiting = new Offer(offer.transferId().value(), offer.to(), offer.on());
            case DecideTransfer offer -> waiting = new Offer(offer.transferId().value(), offer.to(), offer.on());
            case AcceptTransfer taken -> {
                place = waiting.to();
                waiting = null;
                workers.retainAll(new HashSet<>(List.of(taken.acceptedBy())));
                workers.add(taken.acceptedBy());
            }
            case TakeBackTransfer _, DeclineTransfer _ -> waiting = null;
        }
    }

    private String offering(AddressId to, String writing, boolean ending) {
        return first(
                writing,
                ending ? "case.closure-pending" : "",
                waiting == null ? "" : "transfer.already-offered",
                to.equals(place) ? "transfer.own-address" : "");
    }

    private String answering(TransferCommand c) {
        if (waiting == null || !waiting.id().equals(c.transferId().value())) {
            return "transfer.not-open";
        }
        return c.on().isBefore(waiting.on()) ? "transfer.before-offer" : "";
    }
}
