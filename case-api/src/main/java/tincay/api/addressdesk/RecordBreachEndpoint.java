package tincay.api.addressdesk;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.addressdesk.FollowNoContact.Breach;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Replies;
import tincay.domain.nocontact.NoContactId;
import tincay.domain.worker.Role;

@RestController
class RecordBreachEndpoint {

    private final FollowNoContact requests;

    RecordBreachEndpoint(FollowNoContact requests) {
        this.requests = requests;
    }

    /** Records that an order was broken. */
    @PostMapping("/api/v1/no-contact/{noContactId}/breaches")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> breach(
            @PathVariable NoContactId noContactId, @Valid @RequestBody Breach answers, Call call) {
        return Replies.of(requests.breach(noContactId, answers, call));
    }
}
