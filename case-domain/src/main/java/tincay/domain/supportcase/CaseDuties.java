package tincay.domain.supportcase;

import static tincay.domain.duty.Deadlines.IN_FORCE;
import static tincay.domain.duty.Deadlines.beginOf;
import static tincay.domain.duty.Deadlines.endOf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.StayEnd;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyChange;
import tincay.domain.duty.DutyChange.Anew;
import tincay.domain.duty.DutyChange.Begun;
import tincay.domain.duty.DutyChange.Done;
import tincay.domain.duty.DutyChange.Listed;
import tincay.domain.duty.DutyChange.Missed;
import tincay.domain.duty.DutyChange.Waived;
import tincay.domain.duty.DutyChange.Within;
import tincay.domain.duty.DutyId;
import tincay.domain.supportcase.CareEvent.SafetyPlanAgreed;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseEvent.CommuneNotified;
import tincay.domain.supportcase.CaseEvent.ReferralMade;
import tincay.domain.supportcase.CaseEvent.RiskAssessed;
import tincay.domain.supportcase.CaseStayEvent.StayFinished;
import tincay.domain.supportcase.CorrectionEvent.FactsCorrected;
import tincay.domain.supportcase.DutyEvent.AskingAgainOwed;
import tincay.domain.supportcase.DutyEvent.DutyOverdue;
import tincay.domain.supportcase.DutyEvent.HealthWindowNoted;
import tincay.domain.supportcase.DutyEvent.NotReferred;
import tincay.domain.supportcase.DutyEvent.ReassessmentOwed;
import tincay.domain.supportcase.NoticeEvent.NotificationWithheld;
import tincay.domain.supportcase.PeopleEvent.ChildHarmTold;
import tincay.domain.supportcase.TellingEvent.PartnerTellingOwed;
import tincay.domain.supportcase.TellingEvent.PartnerTold;

/** Which facts of a case begin and end what is owed in it; the case decides by it, and lists are made from it. */
public final class CaseDuties {

    /** What comes to be owed in a case by what happens in it. */
    private static final List<Duty> LATER = List.of(
            Duty.REFER,
            Duty.SAFETY_PLAN,
            Duty.REASSESS,
            Duty.ASK_AFTER,
            Duty.ASK_AFTER_STAY,
            Duty.ASK_AGAIN,
            Duty.HEALTH_WITHIN_72_HOURS,
            Duty.HEALTH_WITHIN_120_HOURS);

    private CaseDuties() {}

    /** What a fact changes. */
    public static List<DutyChange> of(CaseEvent event) {
        return switch (event) {
            case CaseOpened opened -> opened(opened);
            case CommuneNotified told ->
                List.of(
                        new Done(of(Duty.NOTIFY_COMMUNE, told), told.notifiedAt()),
                        new Done(of(Duty.CHILD_PROTECTION, told), told.notifiedAt()));
            case ChildPlanEvent plan -> ChildDuties.of(plan);
            case RiskAssessed assessed -> assessed(assessed);
            case ReferralMade made -> referred(made);
            case CaseReopened again ->
                List.of(
                        new Anew(of(Duty.ASSESS, again), beginOf(again.on()), IN_FORCE.assess(again.on())),
                        new Anew(of(Duty.REFER, again), null, null),
                        new Anew(of(Duty.SAFETY_PLAN, again), null, null),
                        new Anew(of(Duty.REASSESS, again), null, null),
                        new Anew(of(Duty.ASK_AFTER, again), null, null),
                        new Anew(of(Duty.ASK_AFTER_STAY, again), null, null),
                        new Anew(of(Duty.ASK_AGAIN, again), null, null),
                        new Waived(of(Duty.ASK_AFTER, again), false),
                        new Waived(of(Duty.ASK_AFTER_STAY, again), false),
                        new Waived(of(Duty.ASK_AGAIN, again), false));
            case FollowUpEvent followUp -> FollowUpDuties.of(followUp);
            case SafetyPlanAgreed plan -> List.of(Done.on(of(Duty.SAFETY_PLAN, plan), plan.on()));
            case StayFinished left -> left(left);
            case FactsCorrected corrected -> ChildDuties.of(corrected);
            case NotReferred reasoned -> List.of(Done.on(of(Duty.REFER, reasoned), reasoned.on()));
            case HealthWindowNoted noted ->
                List.of(
                        window(Duty.HEALTH_WITHIN_72_HOURS, noted, noted.firstClosesAt()),
                        window(Duty.HEALTH_WITHIN_120_HOURS, noted, noted.lastClosesAt()));
            case NotificationWithheld held -> List.of(new Done(of(Duty.NOTIFY_COMMUNE, held), held.withheldAt()));
            case TellingEvent telling -> telling(telling);
            case UrgentEvent urgent -> UrgentDuties.of(urgent);
            case ChildHarmTold told -> ChildDuties.of(told);
            case ReassessmentOwed owed ->
                List.of(new Within(of(Duty.REASSESS, owed), beginOf(owed.on()), endOf(owed.on())));
            case AskingAgainOwed again -> FollowUpDuties.of(again);
            case DutyOverdue missed -> List.of(new Missed(missed.dutyId()));
            default -> List.of();
        };
    }

    private static List<DutyChange> opened(CaseOpened opened) {
        var came = beginOf(opened.on());
        List<DutyChange> changes = new ArrayList<>(List.of(
                new Listed(Duty.NOTIFY_COMMUNE, opened.caseId(), came, IN_FORCE.notifyCommune(opened.on())),
                new Listed(Duty.ASSESS, opened.caseId(), came, IN_FORCE.assess(opened.on()))));
        LATER.forEach(duty -> changes.add(new Listed(duty, opened.caseId(), null, null)));
        changes.addAll(ChildDuties.of(opened));
        return changes;
    }

    private static List<DutyChange> assessed(RiskAssessed assessed) {
        List<DutyChange> changes = new ArrayList<>();
        Instant begun = beginOf(assessed.on());
        changes.add(Done.on(of(Duty.ASSESS, assessed), assessed.on()));
        changes.add(new Within(
                of(Duty.SAFETY_PLAN, assessed), begun, IN_FORCE.safetyPlan(assessed.level(), assessed.on())));
        changes.add(new Anew(of(Duty.REASSESS, assessed), begun, IN_FORCE.reassess(assessed.level(), assessed.on())));
        changes.add(new Anew(
                of(Duty.ASK_AFTER, assessed),
                begun,
                endOf(FollowUpDays.proposed(assessed.level(), assessed.on(), assessed.on()))));
        if (assessed.level() == RiskLevel.HIGH) {
            changes.add(new Begun(of(Duty.REFER, assessed), begun, IN_FORCE.refer(assessed.on())));
        }
        return changes;
    }

    /** Who left goes on living somewhere, and it may be more dangerous there. */
    private static List<DutyChange> left(StayFinished left) {
        if (left.end() == StayEnd.DIED) {
            return List.of(
                    new Waived(of(Duty.ASK_AFTER, left), true),
                    new Waived(of(Duty.ASK_AFTER_STAY, left), true),
                    new Waived(of(Duty.ASK_AGAIN, left), true));
        }
        return List.of(
                new Anew(of(Duty.ASK_AFTER_STAY, left), beginOf(left.on()), IN_FORCE.askAfterStay(left.on())),
                new Within(of(Duty.REASSESS, left), beginOf(left.on()), endOf(left.on())));
    }

    /** A window that had closed before anybody was told about it is owed by nobody. */
    private static DutyChange window(Duty duty, HealthWindowNoted noted, Instant closes) {
        boolean open = closes.isAfter(beginOf(noted.on()));
        return new Anew(of(duty, noted), open ? beginOf(noted.on()) : null, open ? closes : null);
    }

    private static List<DutyChange> referred(ReferralMade made) {
        List<DutyChange> changes = new ArrayList<>();
        changes.add(Done.on(of(Duty.REFER, made), made.on()));
        if (made.receiver().serviceKind() == ServiceKind.CHILD_PROTECTION) {
            changes.add(Done.on(of(Duty.CHILD_PROTECTION, made), made.on()));
        }
        if (made.receiver().serviceKind() == ServiceKind.HEALTH) {
            changes.add(Done.on(of(Duty.HEALTH_WITHIN_72_HOURS, made), made.on()));
            changes.add(Done.on(of(Duty.HEALTH_WITHIN_120_HOURS, made), made.on()));
        }
        return changes;
    }

    private static List<DutyChange> telling(TellingEvent telling) {
        return switch (telling) {
            case PartnerTellingOwed owed ->
                List.of(new Listed(
                        Duty.TELL_PARTNER, owed.referralId(), beginOf(owed.on()), IN_FORCE.tellPartner(owed.on())));
            case PartnerTold told -> List.of(Done.on(DutyId.of(Duty.TELL_PARTNER, told.referralId()), told.on()));
        };
    }

    private static DutyId of(Duty duty, CaseEvent event) {
        return DutyId.of(duty, event.caseId());
    }
}
