package tincay.api.duties;

import java.time.Instant;
import java.util.Comparator;

import tincay.domain.duty.Deadlines;
import tincay.domain.duty.Duty;
import tincay.projections.duties.DutyRow;

/** What is done first: what is late, then today's, then the rest; among these what cannot wait, and then what is due first. */
final class Pressing {

    private Pressing() {}

    /** How pressing something is among what is due at about the same time; 0 is most. */
    static int weight(Duty duty) {
        return switch (duty) {
            case HEALTH_WITHIN_72_HOURS, HEALTH_WITHIN_120_HOURS, CHILD_PROTECTION, NO_CONTACT_DECISION, REFER -> 0;
            case REVIEW, REFERRAL_ANSWER, REASSESS, STAY_LIMIT -> 0;
            case NOTIFY_COMMUNE, ASSESS, SAFETY_PLAN, STAY_REVIEW, CHILD_PLAN, CHILD_PLAN_APPROVAL -> 1;
            case TELL_PARTNER, ASK_CONSENT_AGAIN, TELL_SURVIVOR -> 1;
            case FOLLOW_UP, ASK_AFTER, ASK_AFTER_STAY, ASK_AGAIN -> 2;
        };
    }

    static Comparator<DutyRow> first(Instant now) {
        Instant tomorrow = Deadlines.endOf(now.atZone(Deadlines.HERE).toLocalDate());
        return Comparator.<DutyRow>comparingInt(
                        row -> !row.due().isAfter(now) ? 0 : row.due().isAfter(tomorrow) ? 2 : 1)
                .thenComparingInt(row -> weight(row.duty()))
                .thenComparing(DutyRow::due)
                .thenComparing(row -> row.dutyId().value());
    }
}
