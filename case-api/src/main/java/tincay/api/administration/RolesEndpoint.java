package tincay.api.administration;

import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.http.Checks;
import tincay.api.platform.http.Replies;
import tincay.api.platform.security.Accounts;
import tincay.domain.access.Hidden;
import tincay.domain.address.AddressId;
import tincay.domain.service.ServiceId;
import tincay.domain.worker.Role;
import tincay.domain.worker.Scope;
import tincay.domain.worker.WorkerId;

@RestController
class RolesEndpoint {

    private final Appointments appointments;
    private final Accounts accounts;
    private final ScopeWords scopes;

    RolesEndpoint(Appointments appointments, Accounts accounts, ScopeWords scopes) {
        this.appointments = appointments;
        this.accounts = accounts;
        this.scopes = scopes;
    }

    record Wanted(
            @NotNull Role role,
            @Nullable AddressId addressId,
            @Nullable ServiceId serviceId,
            @Nullable @Size(max = 10) String area) {

        Scope scope() {
            return new Scope(addressId, serviceId, area);
        }
    }

    record Approved(@NotNull Role role) {}

    /** Gives a role, or asks for a case role, which waits for a second person. */
    @PostMapping("/api/v1/workers/{workerId}/scopes")
    @For(Role.ADMINISTRATOR)
    ResponseEntity<Map<String, Object>> give(
            @PathVariable WorkerId workerId, @Valid @RequestBody Wanted wanted, Call call) {
        if (!accounts.has(workerId)) {
            throw new Hidden();
        }
        scopes.check(wanted.scope(), new Checks());
        return Replies.of(appointments.give(workerId, wanted.role(), wanted.scope(), call));
    }

    /** Approves a case role an administrator asked for. */
    @PostMapping("/api/v1/workers/{workerId}/approval")
    @For({Role.UNION_OFFICE, Role.SUPERVISOR})
    ResponseEntity<Map<String, Object>> approve(
            @PathVariable WorkerId workerId, @Valid @RequestBody Approved approved, Call call) {
        return Replies.of(appointments.approve(workerId, approved.role(), call));
    }

    /** Takes every right away, at once. */
    @PostMapping("/api/v1/workers/{workerId}/suspension")
    @For(Role.ADMINISTRATOR)
    ResponseEntity<Map<String, Object>> suspend(@PathVariable WorkerId workerId, Call call) {
        return Replies.of(appointments.suspend(workerId, call));
    }
}
