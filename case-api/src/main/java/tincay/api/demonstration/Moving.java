package tincay.api.demonstration;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

import tincay.domain.address.AddressLifeCommand.PermitCase;
import tincay.domain.codes.TransferDeclined;
import tincay.domain.codes.TransferReason;
import tincay.domain.supportcase.TransferCommand.AcceptTransfer;
import tincay.domain.supportcase.TransferCommand.DeclineTransfer;
import tincay.domain.supportcase.TransferCommand.OfferTransfer;
import tincay.domain.supportcase.TransferCommand.TakeBackTransfer;
import tincay.domain.supportcase.TransferId;
import tincay.domain.worker.WorkerId;

/** How a case moves to another address: offered to one at a time, and gone only when somebody there takes it. */
final class Moving {

    private Moving() {}

    /** To the address that comes so many places further on. */
    static Verb offersCase(String name, int places, TransferReason because) {
        return tale -> {
            Post to = tale.post.further(places);
            LocalDate on = tale.today();
            WorkerId by = tale.actor();
            tale.offers.put(name, to);
            tale.does(
                    by,
                    _ -> List.of(
                            new PermitCase(to.address(), on),
                            new OfferTransfer(tale.caseId, transfer(tale, name), to.address(), because, true, by, on)));
        };
    }

    static Verb caseIsDeclined(String name, TransferDeclined because) {
        return tale -> {
            WorkerId there = offered(tale, name).staff().getFirst();
            LocalDate on = tale.today();
            tale.does(there, _ -> List.of(new DeclineTransfer(tale.caseId, transfer(tale, name), because, there, on)));
        };
    }

    static Verb takesOfferBack(String name) {
        return tale -> {
            LocalDate on = tale.today();
            tale.asks(_ -> new TakeBackTransfer(tale.caseId, transfer(tale, name), on));
        };
    }

    /** From then on it is theirs, and they act. */
    static Verb caseIsTaken(String name) {
        return tale -> {
            Post to = offered(tale, name);
            WorkerId there = to.staff().getFirst();
            LocalDate on = tale.today();
            tale.does(
                    there,
                    _ -> List.of(
                            new PermitCase(to.address(), on),
                            new AcceptTransfer(tale.caseId, transfer(tale, name), there, on)));
            tale.post = to;
            tale.actor(there);
        };
    }

    private static Post offered(Tale tale, String name) {
        return requireNonNull(tale.offers.get(name), "nothing was offered under that name");
    }

    private static TransferId transfer(Tale tale, String name) {
        return new TransferId(tale.id("transfer " + name));
    }
}
