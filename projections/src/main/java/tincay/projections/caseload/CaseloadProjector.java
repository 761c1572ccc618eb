package tincay.projections.caseload;

import static tincay.projections.caseload.CaseloadTable.CASES;
import static tincay.projections.caseload.CaseloadTable.REFERRALS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import tincay.domain.codes.CaseStatus;
import tincay.domain.codes.ReferralState;
import tincay.domain.referral.ReferralEvent.AppointmentMade;
import tincay.domain.referral.ReferralEvent.ReferralAccepted;
import tincay.domain.referral.ReferralEvent.ReferralSent;
import tincay.domain.referral.ReferralEvent.ServiceGiven;
import tincay.domain.referral.ReferralId;
import tincay.domain.supportcase.CaseEvent.CaseClosed;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseEvent.ReferralSettled;
import tincay.domain.supportcase.CaseEvent.RiskAssessed;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.ClosureEvent.ClosureProposed;
import tincay.domain.supportcase.ClosureEvent.ClosureReturned;
import tincay.projections.Change;
import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Shape;

/** Keeps what a worker's list tells of each case and each referral. */
@Component
class CaseloadProjector implements ReadModel {

    @Override
    public String name() {
        return "caseload";
    }

    @Override
    public List<Shape> tables() {
        return List.of(CASES, REFERRALS);
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(
                CaseOpened.class,
                RiskAssessed.class,
                CaseClosed.class,
                CaseReopened.class,
                ClosureProposed.class,
                ClosureReturned.class,
                ReferralSent.class,
                ReferralAccepted.class,
                AppointmentMade.class,
                ServiceGiven.class,
                ReferralSettled.class);
    }

    @Override
    public List<Change> fold(Recorded recorded) {
        return switch (recorded.fact()) {
            case CaseOpened fact ->
                List.of(CASES.row(fact.caseId(), fact.caseNumber().value(), CaseStatus.OPEN, null, fact.on()));
            case RiskAssessed fact -> List.of(CASES.at(fact.caseId()).set("risk_level", fact.level()));
            case CaseClosed fact -> status(fact.caseId(), CaseStatus.CLOSED);
            case CaseReopened fact -> status(fact.caseId(), CaseStatus.OPEN);
            case ClosureProposed fact -> status(fact.caseId(), CaseStatus.CLOSURE_PROPOSED);
            case ClosureReturned fact -> status(fact.caseId(), CaseStatus.OPEN);
            case ReferralSent fact ->
                List.of(REFERRALS.row(
                        fact.referralId(),
                        fact.caseId(),
                        ReferralState.SENT,
                        fact.answerDue(),
                        fact.on(),
                        fact.slip() == null ? null : fact.slip().value()));
            case ReferralAccepted fact -> referral(fact.referralId(), ReferralState.ACCEPTED, fact.on());
            case AppointmentMade fact -> referral(fact.referralId(), ReferralState.APPOINTMENT_MADE, fact.on());
            case ServiceGiven fact -> referral(fact.referralId(), ReferralState.SERVICE_GIVEN, fact.on());
            case ReferralSettled fact -> referral(fact.referralId(), fact.end(), fact.on());
            default -> List.of();
        };
    }

    private static List<Change> status(CaseId caseId, CaseStatus status) {
        return List.of(CASES.at(caseId).set("status", status));
    }

    private static List<Change> referral(ReferralId referral, ReferralState state, LocalDate on) {
        return List.of(REFERRALS.at(referral).set("state", state).set("changed_on", on));
    }
}
