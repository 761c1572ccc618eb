package tincay.api.addressdesk;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.addressdesk.ChangeStay.Departure;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Replies;
import tincay.domain.stay.StayId;
import tincay.domain.worker.Role;

@RestController
class EndStayEndpoint {

    private final ChangeStay stays;

    EndStayEndpoint(ChangeStay stays) {
        this.stays = stays;
    }

    /** Ends a stay. */
    @PostMapping("/api/v1/stays/{stayId}/end")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> end(
            @PathVariable StayId stayId, @Valid @RequestBody Departure answers, Call call) {
        return Replies.of(stays.end(stayId, answers, call));
    }
}
