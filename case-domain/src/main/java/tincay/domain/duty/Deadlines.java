package tincay.domain.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.InForce;
import tincay.domain.codes.Limits;
import tincay.domain.codes.Limits.Limit;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.StayKind;
import tincay.domain.codes.WorkingDays;

/**
 * Until when each thing is owed, from when it happened; the limits themselves and where they come from are data
 * ({@code deadlines.tsv}). An hour nobody noted is taken as the latest of its day, so that nobody is called late who may not
 * be; only what a body can still be helped with is counted from the earliest.
 */
public final class Deadlines {

    /** Where days begin and end. */
    public static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The limits in force. */
    public static final Deadlines IN_FORCE = of(InForce.VERSION);

    private final Limits limits;
    private final WorkingDays calendar;

    private Deadlines(Limits limits, WorkingDays calendar) {
        this.limits = limits;
        this.calendar = calendar;
    }

    /** The limits of a version. */
    public static Deadlines of(String version) {
        return new Deadlines(Limits.of(version), WorkingDays.of(version));
    }

    /** When the commune must know that a person came: the same day (Law 13/2022 art. 36 names no hours). */
    public Instant notifyCommune(LocalDate arrival) {
        return after(Duty.NOTIFY_COMMUNE, arrival);
    }

    /** When the danger must be assessed: on the day of arrival, and on the day a case is opened again (practice). */
    public Instant assess(LocalDate day) {
        return after(Duty.ASSESS, day);
    }

    /** When a case of a high level must be referred, or the reason recorded why it is not (practice). */
    public Instant refer(LocalDate assessed) {
        return after(Duty.REFER, assessed);
    }

    /** When those who protect children must know of a child: emergency measures take 12 hours (Decree 56/2017). */
    public Instant childProtection(LocalDate arrival, @Nullable Instant hour) {
        return hour == null ? after(Duty.CHILD_PROTECTION, arrival) : after(Duty.CHILD_PROTECTION, hour);
    }

    /** When the first window closes in which health care can do more after sexual violence (clinical practice). */
    public Instant healthFirst(Instant event) {
        return after(Duty.HEALTH_WITHIN_72_HOURS, event);
    }

    /** When the last window closes in which health care can do more after sexual violence (clinical practice). */
    public Instant healthLast(Instant event) {
        return after(Duty.HEALTH_WITHIN_120_HOURS, event);
    }

    /** When a receiver outside must have been told that the survivor no longer agrees (own limit). */
    public Instant tellPartner(LocalDate withdrawn) {
        return after(Duty.TELL_PARTNER, withdrawn);
    }

    /** When a safety plan must have been offered, by the level of danger (practice). */
    public Instant safetyPlan(RiskLevel level, LocalDate assessed) {
        return after(limits.of(Duty.SAFETY_PLAN, level), assessed);
    }

    /** When the danger must be looked at again, by what it was (practice). */
    public Instant reassess(RiskLevel level, LocalDate assessed) {
        return after(limits.of(Duty.REASSESS, level), assessed);
    }

    /** When the survivor is first asked after once they left where they stayed (own limit). */
    public Instant askAfterStay(LocalDate left) {
        return after(Duty.ASK_AFTER_STAY, left);
    }

    /** When the survivor is asked after a second time (own limit). */
    public Instant askAgain(LocalDate asked) {
        return after(Duty.ASK_AGAIN, asked);
    }

    /** When the survivor must have been asked after whom nobody asked in time (own limit). */
    public Instant askAfterMissed(LocalDate missed) {
        return after(limits.of(Duty.ASK_AGAIN, Duty.FOLLOW_UP), missed);
    }

    /** The day by which the place of a stay is looked at again, by its kind (practice). */
    public LocalDate stayReview(StayKind kind, LocalDate last) {
        return dayOf(after(limits.of(Duty.STAY_REVIEW, kind), last));
    }

    /** When those who protect children must have made a plan for a child (Decree 56/2017). */
    public Instant childPlan(LocalDate known) {
        return after(Duty.CHILD_PLAN, known);
    }

    /** When the commune must have approved it (Decree 56/2017). */
    public Instant childPlanApproval(LocalDate made) {
        return after(Duty.CHILD_PLAN_APPROVAL, made);
    }

    /** When the survivor must know that something shared in urgency was found wrong (own limit). */
    public Instant tellSurvivor(LocalDate found) {
        return after(Duty.TELL_SURVIVOR, found);
    }

    /** When a second person must have looked at what was shared in urgency (own limit). */
    public Instant review(Instant decided) {
        return after(Duty.REVIEW, decided);
    }

    /** When the survivor must have been asked again about what was shared in urgency (own limit). */
    public Instant askConsentAgain(Instant decided) {
        return after(Duty.ASK_CONSENT_AGAIN, decided);
    }

    /** When a day begins here. */
    public static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(HERE).toInstant();
    }

    /** When a day ends here, 24:00. */
    public static Instant endOf(LocalDate day) {
        return beginOf(day.plusDays(1));
    }

    /** The day a deadline belongs to: 24:00 is still that day. */
    public static LocalDate dayOf(Instant due) {
        return due.minusNanos(1).atZone(HERE).toLocalDate();
    }

    private Instant after(Duty duty, Instant happened) {
        Limit limit = limits.of(duty);
        return switch (limit.unit()) {
            case HOURS -> happened.plus(Duration.ofHours(limit.amount()));
            case DAYS, WORKING_DAYS -> after(duty, happened.atZone(HERE).toLocalDate());
        };
    }

    private Instant after(Duty duty, LocalDate happened) {
        return after(limits.of(duty), happened);
    }

    private Instant after(Limit limit, LocalDate happened) {
        return switch (limit.unit()) {
            case HOURS -> endOf(happened).plus(Duration.ofHours(limit.amount()));
            case DAYS -> endOf(happened.plusDays(limit.amount()));
            case WORKING_DAYS -> endOf(calendar.plus(happened, limit.amount()));
        };
    }
}
