package tincay.api.leadership;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.domain.worker.Role;

/** The statistics released so far: none, until the first period is published. */
@RestController
class StatisticsReleasesEndpoint {

    /** Released periods; nothing here depends on any case. */
    record Releases(List<Object> items) {}

    @GetMapping("/api/v1/statistics/releases")
    @For(Role.UNION_LEADER)
    Releases list() {
        return new Releases(List.of());
    }
}
