package tincay.api.profile;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Replies;
import tincay.api.profile.Profile.Settings;
import tincay.domain.worker.Role;

@RestController
@For({Role.ADDRESS_STAFF, Role.COUNSELLOR, Role.SUPERVISOR})
class ProfileEndpoint {

    private final Profile profile;
    private final WhoIsSignedIn who;

    ProfileEndpoint(Profile profile, WhoIsSignedIn who) {
        this.profile = profile;
        this.who = who;
    }

    /** What the worker chose for themselves. */
    @GetMapping("/api/v1/workers/me/settings")
    Settings mine() {
        return profile.of(who.signedIn().worker());
    }

    /** Changes it, for everything that is read aloud from then on. */
    @PostMapping("/api/v1/workers/me/settings")
    ResponseEntity<Map<String, Object>> change(@Valid @RequestBody Settings settings) {
        return Replies.of(profile.change(who.signedIn().worker(), settings));
    }
}
