package tincay.api.privacy;

import org.springframework.stereotype.Component;

import tincay.api.platform.ChangeGuard;
import tincay.api.platform.TheClock;
import tincay.domain.access.Access.Granted;
import tincay.domain.access.AccessRules;
import tincay.domain.access.Hidden;
import tincay.domain.emergencyaccess.EmergencyAccessCommand.OpenWithReason;
import tincay.domain.emergencyaccess.EmergencyAccessCommand.ReviewOpening;
import tincay.domain.nocontact.NoContactCommand;
import tincay.domain.nocontact.NoContactCommand.RequestNoContact;
import tincay.domain.person.PersonCommand.CorrectDetails;
import tincay.domain.referral.ReferralCommand;
import tincay.domain.referral.ReferralCommand.DeclareAnswerOverdue;
import tincay.domain.referral.ReferralCommand.EndUnanswered;
import tincay.domain.referral.ReferralCommand.RevokeReferral;
import tincay.domain.referral.ReferralCommand.SendReferral;
import tincay.domain.stay.StayCommand;
import tincay.domain.stay.StayCommand.DeclareLimitReached;
import tincay.domain.stay.StayCommand.StartStay;
import tincay.domain.stream.Command;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseCommand;
import tincay.domain.supportcase.CaseCommand.OpenCase;
import tincay.domain.supportcase.CaseCommand.SettleReferral;
import tincay.domain.supportcase.CaseStayCommand.FinishStay;
import tincay.domain.supportcase.ClosureCommand;
import tincay.domain.supportcase.DutyCommand.DeclareOverdue;
import tincay.domain.supportcase.StaffingCommand;
import tincay.domain.worker.WorkerId;

/** Asks the access rules before a case or what belongs to it is changed; registers are guarded by role at their endpoints. */
@Component
class CommandGuard implements ChangeGuard {

    private final Standings standings;
    private final SenderRights senders;

    CommandGuard(Standings standings, SenderRights senders) {
        this.standings = standings;
        this.senders = senders;
    }

    @Override
    public void check(WorkerId worker, Command command) {
        if (!isAllowed(worker, command)) {
            throw new Hidden();
        }
    }

    /** What one stream asks of another is never a worker's to send, nor what the clock says. */
    private boolean isAllowed(WorkerId worker, Command command) {
        return switch (command) {
            case SettleReferral _, SendReferral _, RevokeReferral _ -> false;
            case DeclareOverdue _, DeclareAnswerOverdue _ -> worker.equals(TheClock.WORKER);
            case FinishStay _, StartStay _, DeclareLimitReached _ -> false;
            case OpenCase open -> open.worker().equals(worker) && standings.isStaffOf(worker, open.addressId());
            case ClosureCommand.ApproveClosure _, ClosureCommand.ReturnClosure _ ->
                AccessRules.maySecond(standings.of(worker, command.target())) instanceof Granted;
            case StaffingCommand _ ->
                AccessRules.maySupervise(standings.of(worker, command.target())) instanceof Granted;
            case OpenWithReason open ->
                open.worker().equals(worker)
                        && AccessRules.mayOpen(standings.of(worker, open.caseId()), open.ground()) instanceof Granted;
            case ReviewOpening review ->
                AccessRules.maySecond(standings.of(worker, review.caseId())) instanceof Granted;
            case CaseCommand change -> mayChange(worker, change.target());
            case EndUnanswered end -> senders.mayEnd(worker, end.referralId()) instanceof Granted;
            case ReferralCommand answer -> senders.mayAnswer(worker, answer.referralId()) instanceof Granted;
            case RequestNoContact begun -> mayChange(worker, begun.caseId());
            case NoContactCommand change -> mayChange(worker, change.target());
            case CorrectDetails change -> mayChange(worker, change.personId());
            case StayCommand change -> mayChange(worker, change.target());
            default -> true;
        };
    }

    private boolean mayChange(WorkerId worker, Id stream) {
        return AccessRules.mayChange(standings.of(worker, stream)) instanceof Granted;
    }
}
