package tincay.api.transfers;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Replies;
import tincay.domain.supportcase.TransferId;
import tincay.domain.worker.Role;
import tincay.projections.transfers.OfferRow;

@RestController
@For(Role.ADDRESS_STAFF)
class AnswerOfferEndpoint {

    private final AnswerOffer offers;
    private final WhoIsSignedIn who;

    AnswerOfferEndpoint(AnswerOffer offers, WhoIsSignedIn who) {
        this.offers = offers;
        this.who = who;
    }

    /** What waits for an answer. */
    record Offers(List<OfferRow> items) {}

    /** The cases the worker's address is offered, without whose they are. */
    @GetMapping("/api/v1/transfers")
    Offers waiting() {
        return new Offers(offers.waitingFor(who.signedIn().worker()));
    }

    /** Takes the case; it belongs to the worker's address from now on. */
    @PostMapping("/api/v1/transfers/{transferId}/acceptance")
    ResponseEntity<Map<String, Object>> accept(@PathVariable TransferId transferId, Call call) {
        return Replies.of(offers.accept(transferId, call));
    }

    /** Does not take it. */
    @PostMapping("/api/v1/transfers/{transferId}/decline")
    ResponseEntity<Map<String, Object>> decline(
            @PathVariable TransferId transferId, @Valid @RequestBody DeclineAnswers answers, Call call) {
        return Replies.of(offers.decline(transferId, answers, call));
    }
}
