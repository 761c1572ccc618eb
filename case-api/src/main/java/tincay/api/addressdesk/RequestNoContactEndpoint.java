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
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

@RestController
class RequestNoContactEndpoint {

    private final RequestNoContact requests;

    RequestNoContactEndpoint(RequestNoContact requests) {
        this.requests = requests;
    }

    /** Records that the commune was asked to keep somebody away. */
    @PostMapping("/api/v1/cases/{caseId}/no-contact")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> request(
            @PathVariable CaseId caseId, @Valid @RequestBody NoContactAnswers answers, Call call) {
        return Replies.of(requests.request(caseId, answers, call));
    }
}
