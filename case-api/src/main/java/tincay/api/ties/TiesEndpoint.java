package tincay.api.ties;

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
import tincay.api.ties.DeclareTie.Told;
import tincay.domain.worker.Role;
import tincay.domain.worker.TieId;

@RestController
@For({Role.ADDRESS_STAFF, Role.COUNSELLOR, Role.SUPERVISOR})
class TiesEndpoint {

    private final DeclareTie ties;
    private final WhoIsSignedIn who;

    TiesEndpoint(DeclareTie ties, WhoIsSignedIn who) {
        this.ties = ties;
        this.who = who;
    }

    record Ties(List<Told> items) {}

    /** What the worker told of their own people: a disclosure. */
    @GetMapping("/api/v1/workers/me/ties")
    Ties mine() {
        return new Ties(ties.toldBy(who.signedIn().worker()));
    }

    /** Tells of a tie to somebody, known here or not; the answer says nothing of that. */
    @PostMapping("/api/v1/workers/me/ties")
    ResponseEntity<Map<String, Object>> declare(@Valid @RequestBody TieAnswers answers, Call call) {
        return Replies.of(ties.declare(answers, call));
    }

    /** Takes a tie back; what was found already is still asked about. */
    @PostMapping("/api/v1/workers/me/ties/{tieId}/withdrawal")
    ResponseEntity<Map<String, Object>> withdraw(@PathVariable TieId tieId, Call call) {
        return Replies.of(ties.withdraw(tieId, call));
    }
}
