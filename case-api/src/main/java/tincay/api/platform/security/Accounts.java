package tincay.api.platform.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

import tincay.domain.worker.WorkerId;

/** Who may sign in, and with which password (Argon2id: 19 MiB, two passes, one lane). */
@Component
public class Accounts {

    private static final int FREE_TRIES = 5;

    private final JdbcClient database;
    private final Clock clock;
    private final Argon2PasswordEncoder passwords = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final String nobody = passwords.encode("nobody has this password");

    Accounts(JdbcClient database, Clock clock) {
        this.database = database;
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

    private record Stored(
            WorkerId worker,
            String hash,
            int failed,
            @Nullable Instant lockedUntil) {}

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
        Optional<Stored> found = stored(username);
        Instant now = clock.instant();
        Instant locked = found.map(Stored::lockedUntil).orElse(null);
        if (locked != null && now.isBefore(locked)) {
            return new Try.Wait(Duration.between(now, locked));
        }
        boolean right = passwords.matches(password, found.map(Stored::hash).orElse(nobody));
        if (found.isEmpty()) {
            return new Try.Wrong();
        }
        Stored account = found.get();
        note(account, right, now);
        return right ? new Try.Welcome(account.worker()) : new Try.Wrong();
    }

    /** After five failures each further one doubles the wait, from one minute to an hour. */
    private void note(Stored account, boolean right, Instant now) {
        int failed = right ? 0 : account.failed() + 1;
        int over = failed - FREE_TRIES;
        Instant until = over < 0 ? null : now.plus(Duration.ofMinutes(Math.min(60, 1L << Math.min(over, 6))));
        database.sql("""
                        update account.account set failed_tries = ?, locked_until = ?,
                          last_sign_in = case when ? then ? else last_sign_in end where worker_id = ?
                        """)
                .param(failed)
                .param(until == null ? null : Timestamp.from(until))
                .param(right)
                .param(Timestamp.from(now))
                .param(account.worker().value())
                .update();
    }

    private Optional<Stored> stored(String username) {
        return database.sql(
                        "select worker_id, password_hash, failed_tries, locked_until from account.account where username = ?")
                .param(lower(username))
                .query((row, n) -> new Stored(
                        new WorkerId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getInt(3),
                        instant(row.getTimestamp(4))))
                .optional();
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }

    private static String lower(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
