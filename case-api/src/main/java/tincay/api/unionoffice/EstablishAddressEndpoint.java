package tincay.api.unionoffice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.For;
import tincay.api.platform.http.Checks;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.platform.http.Replies;
import tincay.api.privacy.Sealing;
import tincay.domain.address.AddressId;
import tincay.domain.worker.Role;

/** Enters an address into the register. */
@RestController
class EstablishAddressEndpoint {

    private final CommandDesk desk;
    private final Clock clock;
    private final Sealing sealing;

    EstablishAddressEndpoint(CommandDesk desk, Clock clock, Sealing sealing) {
        this.desk = desk;
        this.clock = clock;
        this.sealing = sealing;
    }

    @PostMapping("/api/v1/addresses")
    @For(Role.UNION_OFFICE)
    ResponseEntity<Map<String, Object>> establish(Call call, @RequestBody AddressEntry entry) {
        var address = new AddressId(UUID.randomUUID());
        return Replies.of(desk.perform(
                call,
                List.of(entry.command(address, new Checks(), clock, sealing)),
                version -> made(address, version)));
    }

    private static Answer made(AddressId address, long version) {
        String id = PrefixedIds.of(address);
        return new Answer(201, "/api/v1/addresses/" + id, version, Map.of("addressId", id));
    }
}
