package tincay.api.platform.security;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import tincay.api.platform.SignedIn;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.security.HeldRoles.Held;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

/** The worker of the session, with the rights of this moment; read once for each request. */
@Component
class SessionWorker implements WhoIsSignedIn {

    private static final Duration AT_MOST = Duration.ofHours(8);
    private static final String KNOWN = SessionWorker.class.getName();

    private final Accounts accounts;
    private final HeldRoles held;
    private final Clock clock;

    SessionWorker(Accounts accounts, HeldRoles held, Clock clock) {
        this.accounts = accounts;
        this.held = held;
        this.clock = clock;
    }

    private record Known(WorkerId worker, Set<Role> roles, String name) implements SignedIn {}

    @Override
    public Optional<SignedIn> now() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current)) {
            return Optional.empty();
        }
        HttpServletRequest request = current.getRequest();
        HttpSession session = request.getSession(false);
        if (session == null || workerOf(session) == null) {
            return Optional.empty();
        }
        if (request.getAttribute(KNOWN) instanceof SignedIn known) {
            return Optional.of(known);
        }
        Optional<SignedIn> found = known(session);
        found.ifPresent(known -> request.setAttribute(KNOWN, known));
        return found;
    }

    private Optional<SignedIn> known(HttpSession session) {
        WorkerId worker = workerOf(session);
        Instant begun = Instant.parse(String.valueOf(session.getAttribute(SignIn.BEGUN)));
        if (worker == null || clock.instant().isAfter(begun.plus(AT_MOST))) {
            session.invalidate();
            return Optional.empty();
        }
        Set<Role> roles = held.of(worker).stream().map(Held::role).collect(toUnmodifiableSet());
        return roles.isEmpty() ? Optional.empty() : accounts.nameOf(worker).map(name -> new Known(worker, roles, name));
    }

    private static @Nullable WorkerId workerOf(HttpSession session) {
        return session.getAttribute(SignIn.WORKER) instanceof String id ? new WorkerId(UUID.fromString(id)) : null;
    }
}
