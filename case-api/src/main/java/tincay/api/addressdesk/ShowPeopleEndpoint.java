package tincay.api.addressdesk;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.addressdesk.ShowPeople.ShownPerson;
import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Checks;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

@RestController
class ShowPeopleEndpoint {

    private final ShowPeople people;
    private final WhoIsSignedIn who;

    ShowPeopleEndpoint(ShowPeople people, WhoIsSignedIn who) {
        this.people = people;
        this.who = who;
    }

    record PeopleWanted(@NotNull DisclosurePurpose purpose) {}

    record PeopleShown(List<ShownPerson> items) {}

    /** Who everybody in a case is, for a stated purpose: a disclosure. */
    @PostMapping("/api/v1/cases/{caseId}/people/names")
    @For(Role.ADDRESS_STAFF)
    PeopleShown people(@PathVariable CaseId caseId, @Valid @RequestBody PeopleWanted wanted) {
        new Checks()
                .fault(!ShowNames.PURPOSES.contains(wanted.purpose()), "purpose", "field.not-allowed")
                .done();
        return new PeopleShown(people.of(who.signedIn().worker(), caseId, wanted.purpose()));
    }
}
