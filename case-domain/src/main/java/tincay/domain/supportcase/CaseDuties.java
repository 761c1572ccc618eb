package tincay.domain.supportcase;

import static tincay.domain.duty.Deadlines.IN_FORCE;
import static tincay.domain.duty.Deadlines.beginOf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyChange;
import tincay.domain.duty.DutyChange.Anew;
import tincay.domain.duty.DutyChange.Begun;
import tincay.domain.duty.DutyChange.Done;
import tincay.domain.duty.DutyChange.Listed;
import tincay.domain.duty.DutyChange.Missed;
import tincay.domain.duty.DutyId;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseEvent.CommuneNotified;
import tincay.domain.supportcase.CaseEvent.ReferralMade;
import tincay.domain.supportcase.CaseEvent.RiskAssessed;
import tincay.domain.supportcase.DutyEvent.DutyOverdue;
import tincay.domain.supportcase.DutyEvent.HealthWindowNoted;
import tincay.domain.supportcase.PeopleEvent.ChildHarmTold;

/** Which facts of a case begin and end what is owed in it; the case decides by it, and lists are made from it. */
public final class CaseDuties {

    private CaseDuties() {}

    /** What a fact changes. */
    public static List<DutyChange> of(CaseEvent event) {
        return switch (event) {
            case CaseOpened opened -> opened(opened);
            case CommuneNotified told ->
                List.of(
                        new Done(of(Duty.NOTIFY_COMMUNE, told), told.notifiedAt()),
                        new Done(of(Duty.CHILD_PROTECTION, told), told.notifiedAt()));
            case RiskAssessed assessed -> assessed(assessed);
            case ReferralMade made -> referred(made);
            case CaseReopened again ->
                List.of(
                        new Anew(of(Duty.ASSESS, again), beginOf(again.on()), IN_FORCE.assess(again.on())),
                        new Anew(of(Duty.REFER, again), null, null));
            case HealthWindowNoted noted ->
                List.of(
                        window(Duty.HEALTH_WITHIN_72_HOURS, noted, noted.firstClosesAt()),
                        window(Duty.HEALTH_WITHIN_120_HOURS, noted, noted.lastClosesAt()));
            case ChildHarmTold told -> List.of(childHarmed(told));
            case DutyOverdue missed -> List.of(new Missed(missed.dutyId()));
            default -> List.of();
        };
    }

    private static List<DutyChange> opened(CaseOpened opened) {
        var came = beginOf(opened.on());
        return List.of(
                new Listed(Duty.NOTIFY_COMMUNE, opened.caseId(), came, IN_FORCE.notifyCommune(opened.on())),
                new Listed(Duty.ASSESS, opened.caseId(), came, IN_FORCE.assess(opened.on())),
                new Listed(Duty.REFER, opened.caseId(), null, null),
                new Listed(Duty.HEALTH_WITHIN_72_HOURS, opened.caseId(), null, null),
                new Listed(Duty.HEALTH_WITHIN_120_HOURS, opened.caseId(), null, null),
                new Listed(
                        Duty.CHILD_PROTECTION,
                        opened.caseId(),
                        opened.minor() ? came : null,
                        opened.minor() ? IN_FORCE.childProtection(opened.on(), null) : null));
    }

    private static List<DutyChange> assessed(RiskAssessed assessed) {
        List<DutyChange> changes = new ArrayList<>();
        changes.add(Done.on(of(Duty.ASSESS, assessed), assessed.on()));
        if (assessed.level() == RiskLevel.HIGH) {
            changes.add(new Begun(of(Duty.REFER, assessed), beginOf(assessed.on()), IN_FORCE.refer(assessed.on())));
        }
        return changes;
    }

    /** A child that was harmed is protected whoever the case is about; the survivor's own age is not asked. */
    private static DutyChange childHarmed(ChildHarmTold told) {
        return new Begun(
                of(Duty.CHILD_PROTECTION, told),
                told.at() == null ? beginOf(told.on()) : told.at(),
                IN_FORCE.childProtection(told.on(), told.at()));
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

    private static DutyId of(Duty duty, CaseEvent event) {
        return DutyId.of(duty, event.caseId());
    }
}
