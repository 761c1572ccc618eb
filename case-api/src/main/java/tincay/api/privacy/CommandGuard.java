package tincay.api.privacy;

import org.springframework.stereotype.Component;

import tincay.api.platform.ChangeGuard;
import tincay.api.platform.TheClock;
import tincay.domain.access.Access.Granted;
import tincay.domain.access.AccessRules;
import tincay.domain.access.Hidden;
import tincay.domain.datarequest.DataRequestCommand;
import tincay.domain.datarequest.DataRequestCommand.DeclareRequestOverdue;
import tincay.domain.datarequest.DataRequestCommand.ReceiveRequest;
import tincay.domain.emergencyaccess.EmergencyAccessCommand.OpenWithReason;
import tincay.domain.emergencyaccess.EmergencyAccessCommand.ReviewOpening;
import tincay.domain.nocontact.NoContactCommand;
import tincay.domain.nocontact.NoContactCommand.DeclareDecisionOverdue;
import tincay.domain.nocontact.NoContactCommand.RequestNoContact;
import tincay.domain.person.PersonCommand.ConfirmSameAs;
import tincay.domain.person.PersonCommand.CorrectDetails;
import tincay.domain.programme.FeedbackCommand.EnterFeedback;
import tincay.domain.referral.ReferralCommand;
import tincay.domain.referral.ReferralCommand.DeclareAnswerOverdue;
import tincay.domain.referral.ReferralCommand.EndUnanswered;
import tincay.domain.referral.ReferralCommand.RestOnConsent;
import tincay.domain.referral.ReferralCommand.RevokeReferral;
import tincay.domain.referral.ReferralCommand.SendReferral;
import tincay.domain.stay.StayCommand;
import tincay.domain.stay.StayCommand.DeclareLimitReached;
import tincay.domain.stay.StayCommand.DeclareStayReviewOverdue;
import tincay.domain.stay.StayCommand.StartStay;
import tincay.domain.stream.Command;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseCommand;
import tincay.domain.supportcase.CaseCommand.OpenCase;
import tincay.domain.supportcase.CaseCommand.SettleReferral;
import tincay.domain.supportcase.CaseStayCommand.FinishStay;
import tincay.domain.supportcase.CaseTieCommand;
import tincay.domain.supportcase.CaseTieCommand.TellTie;
import tincay.domain.supportcase.ClosureCommand;
import tincay.domain.supportcase.DutyCommand.DeclareOverdue;
import tincay.domain.supportcase.DutyCommand.OweReassessment;
import tincay.domain.supportcase.NoticeCommand.WithholdNotice;
import tincay.domain.supportcase.StaffingCommand;
import tincay.domain.supportcase.TransferCommand;
import tincay.domain.supportcase.TransferCommand.AcceptTransfer;
import tincay.domain.supportcase.TransferCommand.DecideTransfer;
import tincay.domain.supportcase.TransferCommand.DeclineTransfer;
import tincay.domain.supportcase.TransferCommand.OfferTransfer;
import tincay.domain.supportcase.TransferCommand.TakeBackTransfer;
import tincay.domain.supportcase.UrgentCommand.ReviewUrgentSharing;
import tincay.domain.worker.TieCommand;
import tincay.domain.worker.WorkerId;

/** Asks the access rules before a case or what belongs to it is changed; registers are guarded by role at their endpoints. */
@Component
class CommandGuard implements ChangeGuard {

    private final Standings standings;
    private final SenderRights senders;
    private final TransferRights transfers;

    CommandGuard(Standings standings, SenderRights senders, TransferRights transfers) {
        this.standings = standings;
        this.senders = senders;
        this.transfers = transfers;
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
            case SettleReferral _, SendReferral _, RevokeReferral _, RestOnConsent _, OweReassessment _ -> false;
            case DeclareOverdue _,
                    DeclareAnswerOverdue _,
                    DeclareLimitReached _,
                    DeclareDecisionOverdue _,
                    DeclareStayReviewOverdue _,
                    DeclareRequestOverdue _ -> worker.equals(TheClock.WORKER);
            case FinishStay _, StartStay _ -> false;
            case OpenCase open -> open.worker().equals(worker) && standings.isStaffOf(worker, open.addressId());
            case ClosureCommand.ApproveClosure _, ClosureCommand.ReturnClosure _ -> isSecond(worker, command.target());
            case StaffingCommand _ -> maySupervise(worker, command.target());
            case TransferCommand transfer -> mayMove(worker, transfer);
            case TellTie told -> told.worker().equals(worker) && mayChange(worker, told.caseId());
            case CaseTieCommand tie -> isSecond(worker, tie.caseId());
            case ConfirmSameAs same -> isSecond(worker, same.caseId()) && isSecond(worker, same.otherCase());
            case TieCommand own -> own.workerId().equals(worker);
            case ReviewUrgentSharing _, WithholdNotice _ -> isSecond(worker, command.target());
            case OpenWithReason open ->
                open.worker().equals(worker)
                        && AccessRules.mayOpen(standings.of(worker, open.caseId()), open.ground()) instanceof Granted;
            case ReviewOpening review -> isSecond(worker, review.caseId());
            case ReceiveRequest received -> received.receivedBy().equals(worker);
            case EnterFeedback entered -> !standings.isStaffOf(worker, entered.address());
            case DataRequestCommand change ->
                AccessRules.mayAnswerRequests(standings.of(worker, change.requestId())) instanceof Granted;
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

    private boolean isSecond(WorkerId worker, Id stream) {
        return AccessRules.maySecond(standings.of(worker, stream)) instanceof Granted;
    }

    /** Whoever offers or answers does it in their own name. */
    private boolean mayMove(WorkerId worker, TransferCommand transfer) {
        return switch (transfer) {
            case OfferTransfer offer -> offer.offeredBy().equals(worker) && mayChange(worker, offer.target());
            case DecideTransfer offer -> offer.offeredBy().equals(worker) && maySupervise(worker, offer.target());
            case TakeBackTransfer back -> mayChange(worker, back.target()) || maySupervise(worker, back.target());
            case AcceptTransfer answer ->
                answer.acceptedBy().equals(worker) && transfers.mayAnswer(worker, answer.caseId(), answer.transferId());
            case DeclineTransfer answer ->
                answer.declinedBy().equals(worker) && transfers.mayAnswer(worker, answer.caseId(), answer.transferId());
        };
    }

    private boolean maySupervise(WorkerId worker, Id stream) {
        return AccessRules.maySupervise(standings.of(worker, stream)) instanceof Granted;
    }

    private boolean mayChange(WorkerId worker, Id stream) {
        return AccessRules.mayChange(standings.of(worker, stream)) instanceof Granted;
    }
}
