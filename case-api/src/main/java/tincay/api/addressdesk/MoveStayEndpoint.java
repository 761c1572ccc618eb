package tincay.api.addressdesk;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Replies;
import tincay.domain.stay.StayId;
import tincay.domain.worker.Role;

@RestController
class MoveStayEndpoint {

    private final ChangeStay stays;

    MoveStayEndpoint(ChangeStay stays) {
        this.stays = stays;
    }

    /** Goes on with a stay at another place. */
    @PostMapping("/api/v1/stays/{stayId}/move")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> move(
            @PathVariable StayId stayId, @Valid @RequestBody StayAnswers answers, Call call) {
        return Replies.of(stays.move(stayId, answers, call));
    }
}
