package tincay.api.addressdesk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Checks;
import tincay.api.privacy.Shown;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.stay.StayId;
import tincay.domain.supportcase.StayPlace;
import tincay.domain.worker.Role;

@RestController
class ShowPlaceEndpoint {

    private final ShowPlace places;
    private final WhoIsSignedIn who;

    ShowPlaceEndpoint(ShowPlace places, WhoIsSignedIn who) {
        this.places = places;
        this.who = who;
    }

    record PlaceWanted(@NotNull DisclosurePurpose purpose) {}

    record PlaceShown(Shown<StayPlace> place) {}

    /** Where a survivor stays, for a stated purpose: a disclosure. */
    @PostMapping("/api/v1/stays/{stayId}/place")
    @For(Role.ADDRESS_STAFF)
    PlaceShown place(@PathVariable StayId stayId, @Valid @RequestBody PlaceWanted wanted) {
        new Checks()
                .fault(!ShowNames.PURPOSES.contains(wanted.purpose()), "purpose", "field.not-allowed")
                .done();
        return new PlaceShown(places.of(who.signedIn().worker(), stayId, wanted.purpose()));
    }
}
