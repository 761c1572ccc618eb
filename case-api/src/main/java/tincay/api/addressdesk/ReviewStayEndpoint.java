package tincay.api.addressdesk;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.addressdesk.ChangeStay.Look;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Replies;
import tincay.domain.stay.StayId;
import tincay.domain.worker.Role;

@RestController
class ReviewStayEndpoint {

    private final ChangeStay stays;

    ReviewStayEndpoint(ChangeStay stays) {
        this.stays = stays;
    }

    /** Records that somebody looked whether the place is still right for her; until when the next look is owed follows. */
    @PostMapping("/api/v1/stays/{stayId}/review")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> review(
            @PathVariable StayId stayId, @Valid @RequestBody Look answers, Call call) {
        return Replies.of(stays.review(stayId, answers, call));
    }
}
