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
class LeaveUnreferredEndpoint {

    private final LeaveUnreferred referrals;

    LeaveUnreferredEndpoint(LeaveUnreferred referrals) {
        this.referrals = referrals;
    }

    /** Records why a survivor in high danger is referred to nobody. */
    @PostMapping("/api/v1/cases/{caseId}/no-referral")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> leave(
            @PathVariable CaseId caseId, @Valid @RequestBody UnreferredAnswers answers, Call call) {
        return Replies.of(referrals.leave(caseId, answers, call));
    }
}
