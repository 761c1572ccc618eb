package tincay.api.platform.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

import tincay.domain.worker.WorkerId;

/** Who may sign in, and with which password (Argon2id: 19 MiB, two passes, one lane). */
@Component
public class Accounts {

    private final JdbcClient database;
    private final FailedTries tries;
    private final Clock clock;
    private final Argon2PasswordEncoder passwords = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final String nobody = passwords.encode("nobody has this password");

    Accounts(JdbcClient database, FailedTries tries, Clock clock) {
        this.database = database;
        this.tries = tries;
        this.clock = clock;
    }

    /** One account, without its password. */
    public record Account(
            WorkerId worker,
            String username,
            String displayName,
            @Nullable Instant lastSignIn) {}

    /** How a try to sign in went. */
    public sealed interface Try {

        /** It was she. */
        record Welcome(WorkerId worker) implements Try {}

        /** Name or password is not right; nobody learns which. */
        record Wrong() implements Try {}

        /** Too many tries: wait. */
        record Wait(Duration remaining) implements Try {}
    }

    private record Stored(WorkerId worker, String hash) {}

    /** Who has this name to sign in with. */
    public Optional<WorkerId> named(String username) {
        return stored(lower(username)).map(Stored::worker);
    }

    /** What everybody who has an account is called. */
    public Map<WorkerId, String> names() {
        return all().stream().collect(Collectors.toMap(Account::worker, Account::displayName));
    }

    public boolean isEmpty() {
        return database.sql("select not exists (select from account.account)")
                .query(Boolean.class)
                .single();
    }

    public boolean has(WorkerId worker) {
        return database.sql("select exists (select from account.account where worker_id = ?)")
                .param(worker.value())
                .query(Boolean.class)
                .single();
    }

    public boolean isTaken(String username) {
        return stored(username).isPresent();
    }

    public void open(WorkerId worker, String username, String displayName, String password) {
        database.sql(
                        "insert into account.account(worker_id, username, display_name, password_hash) values (?, ?, ?, ?)")
                .params(worker.value(), lower(username), displayName, passwords.encode(password))
                .update();
    }

    public List<Account> all() {
        return database.sql(
                        "select worker_id, username, display_name, last_sign_in from account.account order by username")
                .query((row, n) -> new Account(
                        new WorkerId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3),
                        instant(row.getTimestamp(4))))
                .list();
    }

    Optional<String> nameOf(WorkerId worker) {
        return database.sql("select display_name from account.account where worker_id = ?")
                .param(worker.value())
                .query(String.class)
                .optional();
    }

    /** Checks name and password; takes as long for a name that does not exist. */
    Try signIn(String username, String password) {
        String name = lower(username);
        Duration wait = tries.toWait(name);
        if (wait.isPositive()) {
            return new Try.Wait(wait);
        }
        Optional<Stored> found = stored(name);
        boolean right = passwords.matches(password, found.map(Stored::hash).orElse(nobody));
        if (found.isEmpty() || !right) {
            tries.another(name);
            return new Try.Wrong();
        }
        tries.forget(name);
        noteSignIn(found.get().worker());
        return new Try.Welcome(found.get().worker());
    }

    private void noteSignIn(WorkerId worker) {
        database.sql("update account.account set last_sign_in = ? where worker_id = ?")
                .param(Timestamp.from(clock.instant()))
                .param(worker.value())
                .update();
    }

    private Optional<Stored> stored(String username) {
        return database.sql("select worker_id, password_hash from account.account where username = ?")
                .param(lower(username))
                .query((row, n) -> new Stored(new WorkerId(row.getObject(1, UUID.class)), row.getString(2)))
                .optional();
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }

    private static String lower(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
