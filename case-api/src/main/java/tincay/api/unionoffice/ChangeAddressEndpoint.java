package tincay.api.unionoffice;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Checks;
import tincay.api.platform.http.Replies;
import tincay.api.unionoffice.ChangeAddress.Resumption;
import tincay.api.unionoffice.ChangeAddress.Review;
import tincay.api.unionoffice.ChangeAddress.Stop;
import tincay.domain.address.AddressId;
import tincay.domain.worker.Role;

/** Whether an address works, and how well. */
@RestController
@For(Role.UNION_OFFICE)
class ChangeAddressEndpoint {

    private final ChangeAddress addresses;

    ChangeAddressEndpoint(ChangeAddress addresses) {
        this.addresses = addresses;
    }

    /** Records that the Union looked at the address. */
    @PostMapping("/api/v1/addresses/{address}/reviews")
    @NeedsVersion
    ResponseEntity<Map<String, Object>> review(Call call, @PathVariable AddressId address, @RequestBody Review entry) {
        return Replies.of(addresses.review(address, entry, new Checks(), call));
    }

    /** Suspends the address: no case opens there, those that are there go on. */
    @PostMapping("/api/v1/addresses/{address}/suspension")
    @NeedsVersion
    ResponseEntity<Map<String, Object>> suspend(Call call, @PathVariable AddressId address, @RequestBody Stop entry) {
        return Replies.of(addresses.suspend(address, entry, new Checks(), call));
    }

    /** Lets a suspended address work again. */
    @PostMapping("/api/v1/addresses/{address}/resumption")
    @NeedsVersion
    ResponseEntity<Map<String, Object>> resume(
            Call call, @PathVariable AddressId address, @RequestBody Resumption entry) {
        return Replies.of(addresses.resume(address, entry, new Checks(), call));
    }

    /** Closes the address for good. */
    @PostMapping("/api/v1/addresses/{address}/closure")
    @NeedsVersion
    ResponseEntity<Map<String, Object>> close(Call call, @PathVariable AddressId address, @RequestBody Stop entry) {
        return Replies.of(addresses.close(address, entry, new Checks(), call));
    }
}
