package tincay.api.addressdesk;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.addressdesk.FollowNoContact.Order;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Replies;
import tincay.domain.nocontact.NoContactId;
import tincay.domain.worker.Role;

@RestController
class OrderNoContactEndpoint {

    private final FollowNoContact requests;

    OrderNoContactEndpoint(FollowNoContact requests) {
        this.requests = requests;
    }

    /** Records an order to keep away, the first or one more. */
    @PostMapping("/api/v1/no-contact/{noContactId}/order")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> order(
            @PathVariable NoContactId noContactId, @Valid @RequestBody Order answers, Call call) {
        return Replies.of(requests.order(noContactId, answers, call));
    }
}
