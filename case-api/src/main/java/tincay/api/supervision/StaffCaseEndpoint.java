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
import tincay.api.platform.http.Replies;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

@RestController
@For(Role.SUPERVISOR)
class StaffCaseEndpoint {

    private final StaffCase staffing;

    StaffCaseEndpoint(StaffCase staffing) {
        this.staffing = staffing;
    }

    /** Makes one more worker of the address responsible; the supervisor need not have opened the case. */
    @PostMapping("/api/v1/cases/{caseId}/workers")
    ResponseEntity<Map<String, Object>> assign(
            @PathVariable CaseId caseId, @Valid @RequestBody StaffingAnswers answers, Call call) {
        return Replies.of(staffing.assign(caseId, answers.workerId(), call.withoutVersion()));
    }

    /** Takes the case from a worker; somebody always keeps it. */
    @PostMapping("/api/v1/cases/{caseId}/workers/{workerId}/release")
    ResponseEntity<Map<String, Object>> release(
            @PathVariable CaseId caseId, @PathVariable WorkerId workerId, Call call) {
        return Replies.of(staffing.release(caseId, workerId, call.withoutVersion()));
    }
}
