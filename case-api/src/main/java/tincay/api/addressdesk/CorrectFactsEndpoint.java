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
class CorrectFactsEndpoint {

    private final CorrectFacts facts;

    CorrectFactsEndpoint(CorrectFacts facts) {
        this.facts = facts;
    }

    /** Puts the facts of a case right, all of them anew. */
    @PostMapping("/api/v1/cases/{caseId}/facts")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> correct(
            @PathVariable CaseId caseId, @Valid @RequestBody CorrectionAnswers answers, Call call) {
        return Replies.of(facts.correct(caseId, answers, call));
    }
}
