package tincay.api.unionoffice;

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
import tincay.domain.address.AddressId;
import tincay.domain.address.HostName;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.worker.Role;

/** The host of an individual address, for programs. */
@RestController
class ShowHostEndpoint {

    private final ShowHost hosts;
    private final WhoIsSignedIn who;

    ShowHostEndpoint(ShowHost hosts, WhoIsSignedIn who) {
        this.hosts = hosts;
        this.who = who;
    }

    record HostWanted(@NotNull DisclosurePurpose purpose) {}

    record HostShown(Shown<HostName> host) {}

    /** Who receives people at an individual address, for a stated purpose: a disclosure. */
    @PostMapping("/api/v1/addresses/{address}/host")
    @For(Role.UNION_OFFICE)
    HostShown host(@PathVariable AddressId address, @Valid @RequestBody HostWanted wanted) {
        new Checks()
                .fault(!ShowHost.PURPOSES.contains(wanted.purpose()), "purpose", "field.not-allowed")
                .done();
        return new HostShown(hosts.of(who.signedIn().worker(), address, wanted.purpose()));
    }
}
