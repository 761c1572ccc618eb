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
import tincay.domain.person.PersonId;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

@RestController
class CorrectPersonEndpoint {

    private final CorrectPerson people;

    CorrectPersonEndpoint(CorrectPerson people) {
        this.people = people;
    }

    /** Puts right who somebody in a case is, all of it anew; the version is that of their record, as the names show it. */
    @PostMapping("/api/v1/cases/{caseId}/people/{personId}/correction")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> correct(
            @PathVariable CaseId caseId,
            @PathVariable PersonId personId,
            @Valid @RequestBody PersonCorrection body,
            Call call) {
        return Replies.of(people.correct(caseId, personId, body, call));
    }
}
