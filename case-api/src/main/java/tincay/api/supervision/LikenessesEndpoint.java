package tincay.api.supervision;

import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Replies;
import tincay.api.privacy.Likenesses;
import tincay.api.privacy.Likenesses.Likeness;
import tincay.api.privacy.Likenesses.Waiting;
import tincay.domain.supportcase.LikenessId;
import tincay.domain.worker.Role;

@RestController
@For(Role.SUPERVISOR)
class LikenessesEndpoint {

    private final Likenesses likenesses;
    private final SettleLikeness settling;
    private final WhoIsSignedIn who;

    LikenessesEndpoint(Likenesses likenesses, SettleLikeness settling, WhoIsSignedIn who) {
        this.likenesses = likenesses;
        this.settling = settling;
        this.who = who;
    }

    record Likely(List<Waiting> items) {}

    /** In which cases of the supervisor's areas somebody may be known, or kin of a worker; nobody is named. */
    @GetMapping("/api/v1/duplicates")
    Likely waiting() {
        return new Likely(likenesses.waitingFor(who.signedIn().worker()));
    }

    /** What may be: a disclosure about that person, told so often an hour and no more. */
    @GetMapping("/api/v1/duplicates/{likenessId}")
    Likeness one(@PathVariable LikenessId likenessId) {
        return likenesses.tell(who.signedIn().worker(), likenessId);
    }

    /** The two records are one human being; said in both cases, by a supervisor who opened both. */
    @PostMapping("/api/v1/duplicates/{likenessId}/same-person")
    ResponseEntity<Map<String, Object>> same(@PathVariable LikenessId likenessId, Call call) {
        return Replies.of(settling.same(likenessId, call));
    }

    /** It meant nothing. */
    @PostMapping("/api/v1/duplicates/{likenessId}/dismissal")
    ResponseEntity<Map<String, Object>> dismiss(@PathVariable LikenessId likenessId, Call call) {
        return Replies.of(settling.dismiss(likenessId, call));
    }
}
