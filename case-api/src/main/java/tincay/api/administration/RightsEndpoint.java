package tincay.api.administration;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.administration.RolesEndpoint.Wanted;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.http.Replies;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

@RestController
class RightsEndpoint {

    private final ChangeRights rights;

    RightsEndpoint(ChangeRights rights) {
        this.rights = rights;
    }

    /** Moves a role to another place; a case role waits for a second person, like one that is given. */
    @PostMapping("/api/v1/workers/{workerId}/scope-changes")
    @For(Role.ADMINISTRATOR)
    ResponseEntity<Map<String, Object>> move(
            @PathVariable WorkerId workerId, @Valid @RequestBody Wanted wanted, Call call) {
        return Replies.of(rights.move(workerId, wanted.role(), wanted.scope(), call));
    }

    /** Ends a suspension, or asks for it where a case role would come back. */
    @PostMapping("/api/v1/workers/{workerId}/resumption")
    @For(Role.ADMINISTRATOR)
    ResponseEntity<Map<String, Object>> resume(@PathVariable WorkerId workerId, Call call) {
        return Replies.of(rights.resume(workerId, call));
    }

    /** Approves, as a second person, that a suspension ends. */
    @PostMapping("/api/v1/workers/{workerId}/resumption/approval")
    @For({Role.UNION_OFFICE, Role.SUPERVISOR})
    ResponseEntity<Map<String, Object>> approve(@PathVariable WorkerId workerId, Call call) {
        return Replies.of(rights.approveResumption(workerId, call));
    }

    /** Ends somebody's work here: every right at once and for good. */
    @PostMapping("/api/v1/workers/{workerId}/end")
    @For(Role.ADMINISTRATOR)
    ResponseEntity<Map<String, Object>> end(@PathVariable WorkerId workerId, Call call) {
        return Replies.of(rights.end(workerId, call));
    }
}
