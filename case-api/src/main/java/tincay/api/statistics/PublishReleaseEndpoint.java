package tincay.api.statistics;

import java.net.URI;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.domain.worker.Role;

/** Publishes a period, for programs. */
@RestController
class PublishReleaseEndpoint {

    private final PublishReleases releases;
    private final WhoIsSignedIn who;

    PublishReleaseEndpoint(PublishReleases releases, WhoIsSignedIn who) {
        this.releases = releases;
        this.who = who;
    }

    /** The period, such as {@code 2027-H1}. */
    record Wanted(@NotBlank @Size(max = 10) String release) {}

    /** What was published. */
    record Done(String release, String hash) {}

    @PostMapping("/api/v1/statistics/releases")
    @For(Role.UNION_OFFICE)
    ResponseEntity<Done> publish(@Valid @RequestBody Wanted wanted) {
        String hash = releases.publish(wanted.release(), who.signedIn().worker());
        return ResponseEntity.created(URI.create("/api/v1/statistics/releases/" + wanted.release()))
                .body(new Done(wanted.release(), hash));
    }
}
