package tincay.api.transfers;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.http.Replies;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.TransferId;
import tincay.domain.worker.Role;

@RestController
@For({Role.ADDRESS_STAFF, Role.SUPERVISOR})
class OfferCaseEndpoint {

    private final OfferCase offers;

    OfferCaseEndpoint(OfferCase offers) {
        this.offers = offers;
    }

    /** Offers the case to another address. */
    @PostMapping("/api/v1/cases/{caseId}/transfer")
    ResponseEntity<Map<String, Object>> offer(
            @PathVariable CaseId caseId, @Valid @RequestBody OfferAnswers answers, Call call) {
        return Replies.of(offers.offer(caseId, answers, call));
    }

    /** Takes an offer back that nobody has answered. */
    @PostMapping("/api/v1/cases/{caseId}/transfer/{transferId}/taking-back")
    ResponseEntity<Map<String, Object>> takeBack(
            @PathVariable CaseId caseId, @PathVariable TransferId transferId, Call call) {
        return Replies.of(offers.takeBack(caseId, transferId, call));
    }
}
