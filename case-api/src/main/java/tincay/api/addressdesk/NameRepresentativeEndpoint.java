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
class NameRepresentativeEndpoint {

    private final AddToFile adding;

    NameRepresentativeEndpoint(AddToFile adding) {
        this.adding = adding;
    }

    /** Notes who speaks for a child, or that nobody may who cares for it; the last that was said stands. */
    @PostMapping("/api/v1/cases/{caseId}/representative")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> name(
            @PathVariable CaseId caseId, @Valid @RequestBody NamedRepresentative named, Call call) {
        return Replies.of(adding.name(caseId, named, call));
    }
}
