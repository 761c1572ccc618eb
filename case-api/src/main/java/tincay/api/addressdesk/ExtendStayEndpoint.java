package tincay.api.addressdesk;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.addressdesk.ChangeStay.Extension;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Replies;
import tincay.domain.stay.StayId;
import tincay.domain.worker.Role;

@RestController
class ExtendStayEndpoint {

    private final ChangeStay stays;

    ExtendStayEndpoint(ChangeStay stays) {
        this.stays = stays;
    }

    /** Lets a stay last until another day. */
    @PostMapping("/api/v1/stays/{stayId}/extension")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> extend(
            @PathVariable StayId stayId, @Valid @RequestBody Extension answers, Call call) {
        return Replies.of(stays.extend(stayId, answers, call));
    }
}
