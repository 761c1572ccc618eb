package tincay.api.supervision;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Replies;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

@RestController
@For(Role.SUPERVISOR)
class JudgeTieEndpoint {

    private final JudgeTie ties;
    private final ReadTies reading;
    private final WhoIsSignedIn who;

    JudgeTieEndpoint(JudgeTie ties, ReadTies reading, WhoIsSignedIn who) {
        this.ties = ties;
        this.reading = reading;
        this.who = who;
    }

    record CaseTies(List<ReadTies.Line> items) {}

    /** What was said about the kin of workers in a case, to the supervisor who opened it: a disclosure. */
    @GetMapping("/api/v1/cases/{caseId}/ties")
    CaseTies said(@PathVariable CaseId caseId) {
        return new CaseTies(reading.of(who.signedIn().worker(), caseId));
    }

    /** Shuts a worker out of a case of their own people, by the supervisor who opened it. */
    @PostMapping("/api/v1/cases/{caseId}/ties")
    ResponseEntity<Map<String, Object>> confirm(
            @PathVariable CaseId caseId, @Valid @RequestBody TieJudgement judgement, Call call) {
        return Replies.of(ties.confirm(caseId, judgement, call));
    }

    /** Lets in again who was shut out wrongly. */
    @PostMapping("/api/v1/cases/{caseId}/ties/{workerId}/lifting")
    ResponseEntity<Map<String, Object>> lift(
            @PathVariable CaseId caseId,
            @PathVariable WorkerId workerId,
            @Valid @RequestBody TieLifting lifting,
            Call call) {
        return Replies.of(ties.lift(caseId, workerId, lifting, call));
    }
}
