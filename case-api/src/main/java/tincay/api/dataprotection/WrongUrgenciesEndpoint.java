package tincay.api.dataprotection;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.domain.worker.Role;
import tincay.projections.urgentreviews.NotConfirmed;

@RestController
class WrongUrgenciesEndpoint {

    private final WrongUrgencies wrong;

    WrongUrgenciesEndpoint(WrongUrgencies wrong) {
        this.wrong = wrong;
    }

    record Wrong(List<NotConfirmed> items) {}

    /** What was shared in urgency and found wrong by the second person, without the case. */
    @GetMapping("/api/v1/urgent-sharing/not-confirmed")
    @For(Role.DATA_PROTECTION_OFFICER)
    Wrong all() {
        return new Wrong(wrong.all());
    }
}
