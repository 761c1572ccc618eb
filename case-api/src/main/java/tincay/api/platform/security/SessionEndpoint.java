package tincay.api.platform.security;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.api.platform.ForAnybody;
import tincay.api.platform.SignedIn;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.SignInRefused;
import tincay.api.platform.security.Accounts.Try;
import tincay.api.platform.security.HeldRoles.Held;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

@RestController
class SessionEndpoint {

    private final SignIn signIn;
    private final WhoIsSignedIn who;
    private final HeldRoles held;

    SessionEndpoint(SignIn signIn, WhoIsSignedIn who, HeldRoles held) {
        this.signIn = signIn;
        this.who = who;
        this.held = held;
    }

    record Credentials(
            @NotNull @Size(max = 100) String username,
            @NotNull @Size(max = 200) String password,
            @Nullable @Size(max = 0) String code) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    record Me(WorkerId workerId, String name, List<Held> roles) {}

    /** Signs a program in; the session travels in {@code X-Auth-Token}. */
    @PostMapping("/api/v1/session")
    @ForAnybody
    Me begin(@Valid @RequestBody Credentials credentials, HttpServletRequest request) {
        return switch (signIn.attempt(credentials.username(), credentials.password(), request)) {
            case Try.Welcome _ -> me();
            case Try.Wrong _ -> throw SignInRefused.wrong();
            case Try.Wait(var remaining) -> throw SignInRefused.wait(remaining);
        };
    }

    /** Who is signed in, with the roles held now and where. */
    @GetMapping("/api/v1/session")
    @For({
        Role.ADDRESS_STAFF,
        Role.COUNSELLOR,
        Role.SUPERVISOR,
        Role.UNION_OFFICE,
        Role.UNION_LEADER,
        Role.DATA_PROTECTION_OFFICER,
        Role.ADMINISTRATOR
    })
    Me me() {
        SignedIn me = who.now().orElseThrow(SignInRefused::wrong);
        return new Me(me.worker(), me.name(), held.of(me.worker()));
    }

    /** Signs out. */
    @DeleteMapping("/api/v1/session")
    @ForAnybody
    ResponseEntity<Void> end(HttpServletRequest request) {
        SignIn.end(request);
        return ResponseEntity.noContent().build();
    }
}
