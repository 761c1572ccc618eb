package tincay.api.platform.log;

import java.time.Duration;
import java.util.Optional;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What holds the readers back: nothing is read past the oldest transaction that writes, anywhere in the cluster. Says for how
 * long, and which connection it is, never what it does.
 */
@Component
class TailHeld extends AbstractHealthIndicator implements MeterBinder {

    static final Status HELD = new Status("HELD", "a transaction that does not end holds the readers back");

    private static final String OLDEST = """
            select pid, coalesce(state, '') as state, extract(epoch from clock_timestamp() - xact_start) as seconds
            from pg_stat_activity where backend_xid is not null order by xact_start limit 1
            """;

    private final JdbcClient db;
    private final Duration patience;

    TailHeld(JdbcClient db, @Value("${tincay.log.held-too-long:5s}") Duration patience) {
        this.db = db;
        this.patience = patience;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Optional<Health.Builder> oldest = db.sql(OLDEST)
                .query((row, n) -> {
                    double seconds = row.getDouble("seconds");
                    return health.status(seconds > patience.toSeconds() ? HELD : Status.UP)
                            .withDetail("seconds", seconds)
                            .withDetail("pid", row.getInt("pid"))
                            .withDetail("state", row.getString("state"));
                })
                .optional();
        if (oldest.isEmpty()) {
            health.up();
        }
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("tincay.log.held", this, TailHeld::seconds)
                .baseUnit("seconds")
                .description("age of the oldest transaction that writes: how far behind the readers are kept")
                .register(meters);
    }

    private double seconds() {
        return db.sql(OLDEST)
                .query((row, n) -> row.getDouble("seconds"))
                .optional()
                .orElse(0.0);
    }
}
