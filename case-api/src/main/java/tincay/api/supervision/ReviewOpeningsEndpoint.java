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
import tincay.domain.emergencyaccess.EmergencyAccessId;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;
import tincay.projections.openings.Openings.Opening;

@RestController
class ReviewOpeningsEndpoint {

    private final ReviewOpening reviews;
    private final WhoIsSignedIn who;

    ReviewOpeningsEndpoint(ReviewOpening reviews, WhoIsSignedIn who) {
        this.reviews = reviews;
        this.who = who;
    }

    record Item(EmergencyAccessId accessId, CaseId caseId, WorkerId openedBy, Instant openedAt, Instant until) {

        static Item of(Opening opening) {
            return new Item(
                    opening.accessId(), opening.caseId(), opening.worker(), opening.openedAt(), opening.until());
        }
    }

    record Items(List<Item> items) {}

    /** The emergencies of the supervisor's areas nobody has looked at yet. */
    @GetMapping("/api/v1/emergency-access")
    @For(Role.SUPERVISOR)
    Items waiting() {
        return new Items(reviews.waitingFor(who.signedIn().worker()).stream()
                .map(Item::of)
                .toList());
    }

    /** Says, as a second person who opened the case, whether it was right. */
    @PostMapping("/api/v1/emergency-access/{accessId}/review")
    @For(Role.SUPERVISOR)
    ResponseEntity<Map<String, Object>> review(
            @PathVariable EmergencyAccessId accessId, @Valid @RequestBody ReviewAnswers answers, Call call) {
        return Replies.of(reviews.review(accessId, answers, call));
    }
}
