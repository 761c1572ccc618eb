package tincay.api.supervision;

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
import tincay.api.supervision.WithholdNotice.Withholding;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

@RestController
class WithholdNoticeEndpoint {

    private final WithholdNotice notices;

    WithholdNoticeEndpoint(WithholdNotice notices) {
        this.notices = notices;
    }

    /** Holds the notice to the commune back, with a reason; it may still be told later. */
    @PostMapping("/api/v1/cases/{caseId}/commune-notifications/withholding")
    @For(Role.SUPERVISOR)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> withhold(
            @PathVariable CaseId caseId, @Valid @RequestBody Withholding answers, Call call) {
        return Replies.of(notices.withhold(caseId, answers, call));
    }
}
