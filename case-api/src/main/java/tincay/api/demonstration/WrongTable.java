package tincay.api.demonstration;

import java.time.Instant;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import tincay.api.statistics.PublishReleases;
import tincay.domain.duty.Deadlines;
import tincay.domain.refusal.Refused;
import tincay.projections.releases.Releases;
import tincay.projections.statistics.plan.Period;

/** Some weeks after the first release the office finds a table of it wrong and has it counted and drawn again, once. */
@Component
class WrongTable {

    private static final Logger LOG = LoggerFactory.getLogger(WrongTable.class);
    private static final int DAYS = 30;
    private static final int HOUR = 10;
    private static final List<String> TABLE = List.of("referred-by-service");

    private final PublishReleases publish;
    private final Releases releases;

    WrongTable(PublishReleases publish, Releases releases) {
        this.publish = publish;
        this.releases = releases;
    }

    static Instant found(Period period) {
        return period.due()
                .plusDays(DAYS)
                .atTime(HOUR, 0)
                .atZone(Deadlines.HERE)
                .toInstant();
    }

    /** Under another plan than the demonstration's own there may be no such table. */
    void putRight(Period period) {
        if (isPutRight(period)) {
            return;
        }
        try {
            publish.correct(period.name(), TABLE);
        } catch (Refused refused) {
            LOG.warn("no table of {} was put right: {}", period, refused.code().code());
        }
    }

    private boolean isPutRight(Period period) {
        return releases.named(period.name())
                .filter(found -> found.artefact().revision() > 1)
                .isPresent();
    }
}
