package tincay.api.platform.security;

import java.time.Clock;
import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

import tincay.api.platform.security.Accounts.Try;
import tincay.domain.worker.WorkerId;

/** Begins and ends sessions: one for each account, under a new id at every sign-in. */
@Component
class SignIn {

    static final String WORKER = "worker";
    static final String BEGUN = "begun";

    private static final int IDLE_SECONDS = 10 * 60;

    private final Accounts accounts;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Clock clock;

    SignIn(Accounts accounts, FindByIndexNameSessionRepository<? extends Session> sessions, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    Try attempt(String username, String password, HttpServletRequest request) {
        Try result = accounts.signIn(username, password);
        if (result instanceof Try.Welcome(WorkerId worker)) {
            end(request);
            endAll(worker);
            HttpSession session = request.getSession(true);
            session.setMaxInactiveInterval(IDLE_SECONDS);
            session.setAttribute(WORKER, worker.toString());
            session.setAttribute(BEGUN, Instant.now(clock).toString());
            session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, worker.toString());
        }
        return result;
    }

    /** Ends every session of a worker, wherever it is open. */
    void endAll(WorkerId worker) {
        sessions.findByPrincipalName(worker.toString()).keySet().forEach(sessions::deleteById);
    }

    static void end(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
