package tincay.api.addressdesk;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.addressdesk.TellOfUrgency.SaidNo;
import tincay.api.addressdesk.TellOfUrgency.ToldHer;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.http.Replies;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.UrgentSharingId;
import tincay.domain.worker.Role;

@RestController
@For(Role.ADDRESS_STAFF)
class TellOfUrgencyEndpoint {

    private final TellOfUrgency urgencies;

    TellOfUrgencyEndpoint(TellOfUrgency urgencies) {
        this.urgencies = urgencies;
    }

    /** Records that she was told what had been shared before she was asked, or that it was found wrong. */
    @PostMapping("/api/v1/cases/{caseId}/urgent-sharing/{sharingId}/told")
    ResponseEntity<Map<String, Object>> tell(
            @PathVariable CaseId caseId,
            @PathVariable UrgentSharingId sharingId,
            @Valid @RequestBody ToldHer answers,
            Call call) {
        return Replies.of(urgencies.tell(caseId, sharingId, answers, call));
    }

    /** Records that she was asked again and does not agree; what rests on it goes dark at once. */
    @PostMapping("/api/v1/cases/{caseId}/urgent-sharing/{sharingId}/refusal")
    ResponseEntity<Map<String, Object>> decline(
            @PathVariable CaseId caseId,
            @PathVariable UrgentSharingId sharingId,
            @Valid @RequestBody SaidNo answers,
            Call call) {
        return Replies.of(urgencies.decline(caseId, sharingId, answers, call));
    }
}
