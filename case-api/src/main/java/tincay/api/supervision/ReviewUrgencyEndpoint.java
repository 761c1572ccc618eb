package tincay.api.supervision;

import java.time.Instant;
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
import tincay.domain.supportcase.UrgentSharingId;
import tincay.domain.worker.Role;
import tincay.projections.duties.DutyRow;

@RestController
@For(Role.SUPERVISOR)
class ReviewUrgencyEndpoint {

    private final ReviewUrgency reviews;
    private final WhoIsSignedIn who;

    ReviewUrgencyEndpoint(ReviewUrgency reviews, WhoIsSignedIn who) {
        this.reviews = reviews;
        this.who = who;
    }

    record Waiting(UrgentSharingId urgentSharingId, CaseId caseId, String caseNumber, Instant due) {

        static Waiting of(DutyRow row) {
            return new Waiting(new UrgentSharingId(row.about()), row.caseId(), row.caseNumber(), row.due());
        }
    }

    record Reviews(List<Waiting> items) {}

    /** What was shared in urgency in the supervisor's areas and nobody has looked at yet. */
    @GetMapping("/api/v1/urgent-sharing")
    Reviews waiting() {
        return new Reviews(reviews.waitingFor(who.signedIn().worker()).stream()
                .map(Waiting::of)
                .toList());
    }

    /** Says, as a second person who opened the case, whether it was right; if not, what rests on it goes dark at once. */
    @PostMapping("/api/v1/cases/{caseId}/urgent-sharing/{sharingId}/review")
    ResponseEntity<Map<String, Object>> review(
            @PathVariable CaseId caseId,
            @PathVariable UrgentSharingId sharingId,
            @Valid @RequestBody ReviewAnswers answers,
            Call call) {
        return Replies.of(reviews.review(caseId, sharingId, answers, call));
    }
}
