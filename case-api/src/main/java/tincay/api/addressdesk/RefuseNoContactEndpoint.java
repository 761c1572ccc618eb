package tincay.api.addressdesk;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.addressdesk.FollowNoContact.NotOrdered;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Replies;
import tincay.domain.nocontact.NoContactId;
import tincay.domain.worker.Role;

@RestController
class RefuseNoContactEndpoint {

    private final FollowNoContact requests;

    RefuseNoContactEndpoint(FollowNoContact requests) {
        this.requests = requests;
    }

    /** Records that the commune did not order it. */
    @PostMapping("/api/v1/no-contact/{noContactId}/refusal")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> refuse(
            @PathVariable NoContactId noContactId, @Valid @RequestBody NotOrdered answers, Call call) {
        return Replies.of(requests.refuse(noContactId, answers, call));
    }
}
