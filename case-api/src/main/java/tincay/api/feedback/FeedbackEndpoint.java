package tincay.api.feedback;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Replies;
import tincay.api.privacy.Shown;
import tincay.domain.address.AddressId;
import tincay.domain.programme.FeedbackWords;
import tincay.domain.worker.Role;

/** Feedback without a name, for programs. */
@RestController
class FeedbackEndpoint {

    private final EnterFeedback entering;
    private final ReadFeedback reading;
    private final WhoIsSignedIn who;

    FeedbackEndpoint(EnterFeedback entering, ReadFeedback reading, WhoIsSignedIn who) {
        this.entering = entering;
        this.reading = reading;
        this.who = who;
    }

    record Feedback(List<ReadFeedback.Item> items) {}

    record WordsWanted(
            @NotNull AddressId addressId,
            @NotNull @Size(max = 6) String half) {}

    record WordsShown(List<Shown<FeedbackWords>> items) {}

    /** Enters a form that somebody filled in on paper. */
    @PostMapping("/api/v1/feedback")
    @For({Role.UNION_OFFICE, Role.SUPERVISOR})
    ResponseEntity<Map<String, Object>> enter(@Valid @RequestBody FeedbackEntry entry, Call call) {
        return Replies.of(entering.enter(entry, who.signedIn(), call));
    }

    /** What five forms or more of a closed half-year say. */
    @GetMapping("/api/v1/feedback")
    @For({Role.UNION_OFFICE, Role.SUPERVISOR})
    Feedback read() {
        return new Feedback(reading.of(who.signedIn()));
    }

    /** What was written on them in own words: a disclosure. */
    @PostMapping("/api/v1/feedback/words")
    @For(Role.UNION_OFFICE)
    WordsShown words(@Valid @RequestBody WordsWanted wanted) {
        return new WordsShown(reading.words(who.signedIn(), wanted.addressId(), wanted.half()));
    }
}
