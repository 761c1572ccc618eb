package tincay.api.addressdesk;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.http.Replies;
import tincay.domain.worker.Role;

@RestController
class OpenCaseEndpoint {

    private final ReceivePerson receive;

    OpenCaseEndpoint(ReceivePerson receive) {
        this.receive = receive;
    }

    /** Opens a case for somebody who came. */
    @PostMapping("/api/v1/cases")
    @For(Role.ADDRESS_STAFF)
    ResponseEntity<Map<String, Object>> open(@Valid @RequestBody Intake intake, Call call) {
        return Replies.of(receive.open(intake, call));
    }
}
