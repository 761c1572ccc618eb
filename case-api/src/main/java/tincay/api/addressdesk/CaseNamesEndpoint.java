package tincay.api.addressdesk;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Checks;
import tincay.api.privacy.Shown;
import tincay.domain.person.Identity;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

@RestController
class CaseNamesEndpoint {

    private final ShowNames names;
    private final WhoIsSignedIn who;

    CaseNamesEndpoint(ShowNames names, WhoIsSignedIn who) {
        this.names = names;
        this.who = who;
    }

    record Wanted(
            @NotEmpty @Size(max = 25) List<@NotNull CaseId> caseIds,
            @NotNull DisclosurePurpose purpose) {}

    record Names(List<Named> items) {}

    record Named(CaseId caseId, Shown<Identity> identity) {}

    /** The names behind the worker's own cases, for a stated purpose: a disclosure. */
    @PostMapping("/api/v1/cases/names")
    @For(Role.ADDRESS_STAFF)
    Names names(@Valid @RequestBody Wanted wanted) {
        new Checks()
                .fault(!ShowNames.PURPOSES.contains(wanted.purpose()), "purpose", "field.not-allowed")
                .done();
        return new Names(names.of(who.signedIn().worker(), wanted.caseIds(), wanted.purpose()).entrySet().stream()
                .map(named -> new Named(named.getKey(), named.getValue()))
                .toList());
    }
}
