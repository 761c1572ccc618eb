package tincay.api.addressdesk;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.addressdesk.FollowNoContact.Ending;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Replies;
import tincay.domain.nocontact.NoContactId;
import tincay.domain.worker.Role;

@RestController
class EndNoContactEndpoint {

    private final FollowNoContact requests;

    EndNoContactEndpoint(FollowNoContact requests) {
        this.requests = requests;
    }

    /** Records that no order holds any more. */
    @PostMapping("/api/v1/no-contact/{noContactId}/end")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> end(
            @PathVariable NoContactId noContactId, @Valid @RequestBody Ending answers, Call call) {
        return Replies.of(requests.end(noContactId, answers, call));
    }
}
