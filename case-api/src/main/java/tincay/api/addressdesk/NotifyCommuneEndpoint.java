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
class NotifyCommuneEndpoint {

    private final NotifyCommune notices;

    NotifyCommuneEndpoint(NotifyCommune notices) {
        this.notices = notices;
    }

    /** Records that the commune was told. */
    @PostMapping("/api/v1/cases/{caseId}/commune-notifications")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> tell(
            @PathVariable CaseId caseId, @Valid @RequestBody NoticeAnswers answers, Call call) {
        return Replies.of(notices.tell(caseId, answers, call));
    }
}
