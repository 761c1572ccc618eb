package tincay.api.platform.security;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.api.platform.Fingerprint;

/**
 * Tries to sign in that failed: after five, each further one doubles the wait, from one minute to an hour. Every name counts
 * alike, so that waiting tells nobody which names exist; what was typed is kept as a keyed hash, since it may be a password.
 */
@Component
class FailedTries {

    private static final int FREE = 5;

    private final JdbcClient database;
    private final Fingerprint fingerprint;
    private final Clock clock;

    FailedTries(JdbcClient database, Fingerprint fingerprint, Clock clock) {
        this.database = database;
        this.fingerprint = fingerprint;
        this.clock = clock;
    }

    /** How long this name still waits; nothing if it may try. */
    Duration toWait(String username) {
        Instant now = clock.instant();
        return database.sql("select locked_until from account.failed_try where name = ? and locked_until > ?")
                .param(hashed(username))
                .param(Timestamp.from(now))
                .query((row, n) -> Duration.between(now, row.getTimestamp(1).toInstant()))
                .optional()
                .orElse(Duration.ZERO);
    }

    void another(String username) {
        database.sql("delete from account.failed_try where at < :now::timestamptz - interval '1 day'")
                .param("now", Timestamp.from(clock.instant()))
                .update();
        database.sql("""
                        insert into account.failed_try as t (name, tries, at) values (:name, 1, :now)
                        on conflict (name) do update set tries = t.tries + 1, at = :now,
                          locked_until = case when t.tries + 1 >= :free then :now::timestamptz
                            + make_interval(mins => least(60, power(2, least(t.tries + 1 - :free, 6)))::int) end
                        """)
                .param("name", hashed(username))
                .param("now", Timestamp.from(clock.instant()))
                .param("free", FREE)
                .update();
    }

    void forget(String username) {
        database.sql("delete from account.failed_try where name = ?")
                .param(hashed(username))
                .update();
    }

    private String hashed(String username) {
        return fingerprint.of(username.getBytes(StandardCharsets.UTF_8));
    }
}
