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
import tincay.domain.supportcase.FollowUpId;
import tincay.domain.worker.Role;

@RestController
class FollowUpsEndpoint {

    private final FollowUpCase followUps;

    FollowUpsEndpoint(FollowUpCase followUps) {
        this.followUps = followUps;
    }

    /** Plans a day to ask how the survivor is. */
    @PostMapping("/api/v1/cases/{caseId}/follow-ups")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> plan(
            @PathVariable CaseId caseId, @Valid @RequestBody FollowUpAnswers.Planned answers, Call call) {
        return Replies.of(followUps.plan(caseId, answers, call));
    }

    /** Records what asking after the survivor came to. */
    @PostMapping("/api/v1/cases/{caseId}/follow-ups/{followUpId}/outcome")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> done(
            @PathVariable CaseId caseId,
            @PathVariable FollowUpId followUpId,
            @Valid @RequestBody FollowUpAnswers.Outcome answers,
            Call call) {
        return Replies.of(followUps.done(caseId, followUpId, answers, call));
    }

    /** Records that nobody asked after the survivor as planned. */
    @PostMapping("/api/v1/cases/{caseId}/follow-ups/{followUpId}/omission")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> missed(
            @PathVariable CaseId caseId,
            @PathVariable FollowUpId followUpId,
            @Valid @RequestBody FollowUpAnswers.Omission answers,
            Call call) {
        return Replies.of(followUps.missed(caseId, followUpId, answers, call));
    }
}
