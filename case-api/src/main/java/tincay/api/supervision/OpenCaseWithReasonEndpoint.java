package tincay.api.supervision;

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
class OpenCaseWithReasonEndpoint {

    private final OpenCaseWithReason opening;

    OpenCaseWithReasonEndpoint(OpenCaseWithReason opening) {
        this.opening = opening;
    }

    /** Opens a case one is not assigned to, with a reason, for a short time. */
    @PostMapping("/api/v1/emergency-access")
    @For({Role.ADDRESS_STAFF, Role.SUPERVISOR})
    ResponseEntity<Map<String, Object>> open(@Valid @RequestBody OpeningAnswers answers, Call call) {
        return Replies.of(opening.open(answers, call));
    }
}
