package tincay.api.statistics;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.api.platform.axon.AllRead;
import tincay.api.privacy.CountCases;
import tincay.api.privacy.DrawKeys;
import tincay.domain.duty.Deadlines;
import tincay.domain.refusal.Refused;
import tincay.domain.release.ReleaseRefusal;
import tincay.projections.releases.Published;
import tincay.projections.releases.Releases;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.release.Artefact;
import tincay.projections.statistics.release.Correction;
import tincay.projections.statistics.release.Draft;
import tincay.projections.statistics.release.Earlier;

/** Draws a release from what was recorded, as often as it is asked the same, and stores nothing. */
@Component
class DrawRelease {

    private static final String READ_MODEL = "statistics";

    private final PlanInForce plan;
    private final Releases releases;
    private final AllRead allRead;
    private final CountCases cases;
    private final DrawKeys keys;
    private final JdbcClient log;
    private final Clock clock;

    DrawRelease(
            PlanInForce plan,
            Releases releases,
            AllRead allRead,
            CountCases cases,
            DrawKeys keys,
            JdbcClient log,
            Clock clock) {
        this.plan = plan;
        this.releases = releases;
        this.allRead = allRead;
        this.cases = cases;
        this.keys = keys;
        this.log = log;
        this.clock = clock;
    }

    /** The calendar of the plan in force. */
    Calendar calendar() {
        return new Calendar(plan.required(), begins());
    }

    /**
     * The period of that name.
     *
     * @throws Refused if there is none that the plan publishes
     */
    Period period(String name) {
        return calendar().named(name).orElseThrow(() -> new Refused(ReleaseRefusal.PERIOD_UNKNOWN));
    }

    /**
     * The artefact of a period.
     *
     * @throws Refused if it may not be drawn yet, not by this plan, or not any more
     */
    Artefact of(Period period) {
        Plan inForce = plan.required();
        Refused.when(LocalDate.now(clock).isBefore(period.due()), ReleaseRefusal.PERIOD_OPEN);
        Refused.when(isOtherPlanPublished(), ReleaseRefusal.PLAN_CHANGED);
        boolean all = calendar().before(period).stream().allMatch(this::isPublished);
        Refused.when(!all, ReleaseRefusal.EARLIER_MISSING);
        Refused.when(!allRead.isWhole(READ_MODEL, endOf(period)), ReleaseRefusal.NOT_READ_IN);
        return Draft.of(inForce, cases.of(inForce, period), keys.statistics(), earlier());
    }

    /**
     * The next revision of a release, some of its tables drawn again.
     *
     * @throws Refused if it cannot be counted any more
     */
    Artefact again(WantedCorrection wanted) {
        Period period = wanted.period();
        Refused.when(!allRead.isWhole(READ_MODEL, endOf(period)), ReleaseRefusal.NOT_READ_IN);
        return Correction.of(
                wanted.newest().artefact(), cases.of(wanted.plan(), period), keys.statistics(), wanted.tables());
    }

    /** Whether something was published by a plan that is not in force. */
    boolean isOtherPlanPublished() {
        String inForce = plan.required().name();
        return releases.newestFirst().stream()
                .anyMatch(one -> !one.artefact().plan().equals(inForce));
    }

    boolean isPublished(Period period) {
        return releases.named(period.name()).isPresent();
    }

    private Earlier earlier() {
        return period -> releases.named(period.name()).map(Published::artefact);
    }

    private static Instant endOf(Period period) {
        return period.until().plusDays(1).atStartOfDay(Deadlines.HERE).toInstant();
    }

    /** Whoever begins in the middle of a year publishes all of it: a year is made of its parts. */
    private LocalDate begins() {
        return log.sql("select at from log.event order by tx, ordinal limit 1")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional()
                .map(first -> LocalDate.ofInstant(first, Deadlines.HERE))
                .orElseGet(() -> LocalDate.now(clock))
                .withDayOfYear(1);
    }
}
