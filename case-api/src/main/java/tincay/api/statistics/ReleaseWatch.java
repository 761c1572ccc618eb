package tincay.api.statistics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import tincay.api.platform.Watch;
import tincay.api.privacy.QuarterKeys;
import tincay.domain.duty.Deadlines;
import tincay.domain.refusal.Refused;
import tincay.projections.statistics.plan.Period;

/** Publishes what is due, in order, and only then destroys the keys whose time has come. */
@Component
@ConditionalOnProperty(name = "tincay.beside", havingValue = "false", matchIfMissing = true)
public class ReleaseWatch extends Watch {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseWatch.class);

    /** By day, when people are there who can look. */
    private static final int HOUR = 10;

    private final PlanInForce plan;
    private final DrawRelease draw;
    private final PublishReleases releases;
    private final QuarterKeys quarters;
    private final Clock clock;

    ReleaseWatch(
            PlanInForce plan,
            DrawRelease draw,
            PublishReleases releases,
            QuarterKeys quarters,
            DataSource connections,
            Clock clock,
            @Value("${tincay.statistics.every:1h}") Duration every) {
        super("release watch", connections, every);
        this.plan = plan;
        this.draw = draw;
        this.releases = releases;
        this.quarters = quarters;
        this.clock = clock;
    }

    @Override
    protected int doWhatIsDue() {
        int published = publishDue();
        List<String> gone = quarters.destroyDue(LocalDate.now(clock));
        gone.forEach(quarter -> LOG.info("the key of {} was destroyed", quarter));
        return published + gone.size();
    }

    /**
     * Publishes what is due and can be published.
     *
     * @return how many releases
     */
    public int publishDue() {
        if (plan.plan().isEmpty()) {
            return 0;
        }
        return (int) draw.calendar().due(LocalDate.now(clock)).stream()
                .filter(period -> !draw.isPublished(period))
                .filter(this::isPublishedNow)
                .count();
    }

    /** When something becomes due until some moment, in order. */
    public List<Instant> dueUntil(Instant moment) {
        if (plan.plan().isEmpty()) {
            return List.of();
        }
        return draw.calendar().due(LocalDate.ofInstant(moment, Deadlines.HERE)).stream()
                .map(period ->
                        period.due().atTime(HOUR, 0).atZone(Deadlines.HERE).toInstant())
                .filter(due -> due.isBefore(moment))
                .distinct()
                .toList();
    }

    private boolean isPublishedNow(Period period) {
        try {
            releases.publish(period.name());
            LOG.info("release {} was published", period);
            return true;
        } catch (Refused refused) {
            LOG.warn("release {} was not published: {}", period, refused.code().code());
            return false;
        }
    }
}
