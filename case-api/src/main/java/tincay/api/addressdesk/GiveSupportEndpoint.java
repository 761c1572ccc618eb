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
class GiveSupportEndpoint {

    private final GiveSupport supports;

    GiveSupportEndpoint(GiveSupport supports) {
        this.supports = supports;
    }

    /** Records help given at the address. */
    @PostMapping("/api/v1/cases/{caseId}/supports")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> give(
            @PathVariable CaseId caseId, @Valid @RequestBody SupportAnswers answers, Call call) {
        return Replies.of(supports.give(caseId, answers, call));
    }
}
