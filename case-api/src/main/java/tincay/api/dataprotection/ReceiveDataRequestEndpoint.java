package tincay.api.dataprotection;

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
class ReceiveDataRequestEndpoint {

    private final ReceiveDataRequest receiving;

    ReceiveDataRequestEndpoint(ReceiveDataRequest receiving) {
        this.receiving = receiving;
    }

    /** Writes down what somebody asks about data; the same answer whether or not anything is held. */
    @PostMapping("/api/v1/data-requests")
    @For({Role.ADDRESS_STAFF, Role.DATA_PROTECTION_OFFICER})
    ResponseEntity<Map<String, Object>> receive(@Valid @RequestBody RequestAnswers answers, Call call) {
        return Replies.of(receiving.receive(answers, call));
    }
}
