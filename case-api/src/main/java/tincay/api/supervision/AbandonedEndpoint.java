package tincay.api.supervision;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

@RestController
@For(Role.SUPERVISOR)
class AbandonedEndpoint {

    private final Abandoned abandoned;
    private final WhoIsSignedIn who;

    AbandonedEndpoint(Abandoned abandoned, WhoIsSignedIn who) {
        this.abandoned = abandoned;
        this.who = who;
    }

    record Case(CaseId caseId, String caseNumber) {}

    record Unkept(List<Case> items) {}

    /** The open cases of the supervisor's areas nobody works on any more. */
    @GetMapping("/api/v1/cases/without-worker")
    Unkept waiting() {
        return new Unkept(abandoned.of(who.signedIn().worker()).stream()
                .map(row -> new Case(row.caseId(), row.caseNumber()))
                .toList());
    }
}
