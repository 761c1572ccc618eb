package tincay.api.unionoffice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Checks;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.platform.http.Replies;
import tincay.domain.address.AddressCommand.UpgradeAddress;
import tincay.domain.address.AddressId;
import tincay.domain.worker.Role;

/** Records that an address was upgraded. */
@RestController
class UpgradeAddressEndpoint {

    private final CommandDesk desk;
    private final Clock clock;

    UpgradeAddressEndpoint(CommandDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** The day of the upgrade. */
    record UpgradeEntry(@Nullable LocalDate on) {

        UpgradeAddress command(AddressId address, Checks checks, Clock clock) {
            checks.required("on", on).notInFuture("on", on, clock).done();
            return new UpgradeAddress(address, Objects.requireNonNull(on));
        }
    }

    @PostMapping("/api/v1/addresses/{address}/upgrades")
    @NeedsVersion
    @For(Role.UNION_OFFICE)
    ResponseEntity<Map<String, Object>> upgrade(
            Call call, @PathVariable AddressId address, @RequestBody UpgradeEntry entry) {
        String id = PrefixedIds.of(address);
        return Replies.of(desk.perform(
                call,
                List.of(entry.command(address, new Checks(), clock)),
                version -> new Answer(201, "/api/v1/addresses/" + id, version, Map.of("addressId", id))));
    }
}
