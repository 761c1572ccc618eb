package tincay.domain.supportcase;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.NoteKind;
import tincay.domain.codes.OpeningGround;
import tincay.domain.codes.ReviewResult;
import tincay.domain.codes.RiskLevel;
import tincay.domain.duty.Duty;
import tincay.domain.emergencyaccess.EmergencyAccessCommand.OpenWithReason;
import tincay.domain.emergencyaccess.EmergencyAccessCommand.ReviewOpening;
import tincay.domain.nocontact.NoContactCommand;
import tincay.domain.referral.ReferralCommand;
import tincay.domain.stay.StayCommand;
import tincay.domain.stay.StayCommand.EndStay;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseCommand.AssessRisk;
import tincay.domain.supportcase.CaseCommand.CloseCase;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.MakeReferral;
import tincay.domain.supportcase.CaseCommand.NotifyCommune;
import tincay.domain.supportcase.CaseCommand.OpenCase;
import tincay.domain.supportcase.CaseCommand.PermitEntry;
import tincay.domain.supportcase.CaseCommand.ReopenCase;
import tincay.domain.supportcase.CaseCommand.TakeBackReferral;
import tincay.domain.supportcase.CaseCommand.WithdrawConsent;
import tincay.domain.supportcase.CaseCommand.WriteNote;
import tincay.domain.supportcase.CaseStayCommand.BeginStay;
import tincay.domain.supportcase.ClosureCommand.ApproveClosure;
import tincay.domain.supportcase.ClosureCommand.ProposeClosure;
import tincay.domain.supportcase.ClosureCommand.ReturnClosure;
import tincay.domain.supportcase.CorrectionCommand.CorrectFacts;
import tincay.domain.supportcase.CorrectionCommand.StrikeEntry;
import tincay.domain.supportcase.FollowUpCommand.PlanFollowUp;
import tincay.domain.supportcase.NoticeCommand.WithholdNotice;
import tincay.domain.supportcase.StaffingCommand.AssignWorker;
import tincay.domain.supportcase.StaffingCommand.ReleaseWorker;
import tincay.domain.supportcase.TellingCommand.TellPartner;
import tincay.domain.supportcase.TransferCommand.AcceptTransfer;
import tincay.domain.supportcase.UrgentCommand.DeclineUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.JustifyUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.ReviewUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.TellOfUrgentSharing;
import tincay.domain.worker.WorkerId;

/** The rules once more, told from the rule book and without the code under test: what is refused, and what is left. */
final class CaseModel {

    private final Map<UUID, GiveConsent> consents = new HashMap<>();
    private final Map<UUID, LocalDate> meetings = new HashMap<>();
    private final Set<UUID> struck = new HashSet<>();
    private final FollowUpModel followUps = new FollowUpModel();
    private final ReferralModel referrals = new ReferralModel();
    private final StayModel stays = new StayModel();
    private final TransferModel transfers = new TransferModel();
    private final PeopleModel people = new PeopleModel();
    private final ChildPlanModel childPlan = new ChildPlanModel();
    private final NoContactModel noContact = new NoContactModel();
    private final TieModel ties = new TieModel();
    private LocalDate came = LocalDate.MIN;
    private LocalDate heardFrom = LocalDate.MIN;
    private final Map<UUID, OpenWithReason> openings = new HashMap<>();
    private final Set<UUID> reviewed = new HashSet<>();
    private final Set<WorkerId> workers = new HashSet<>();
    private boolean closed;
    private boolean communeTold;
    private boolean recordTakenBack;
    private boolean high;
    private ProposeClosure proposal;
    final DutyModel duties = new DutyModel();
    private final UrgentModel urgent = new UrgentModel(duties);

    /** The code a wish is refused with; empty if it is granted. */
    Optional<String> refusal(Command wish) {
        String code = switch (wish) {
            case GiveConsent c -> first(writing(c.on()), consent(c), people.giving(c));
            case MakeReferral c
            when c.urgentSharing() != null -> first(writing(c.on()), urgent.referring(c), ReferralModel.going(c));
            case JustifyUrgentSharing c -> first(writing(c.on()), UrgentModel.justifying(c));
            case ReviewUrgentSharing c -> first(writing(c.on()), urgent.reviewing(c));
            case TellOfUrgentSharing c -> urgent.telling(c);
            case DeclineUrgentSharing c -> first(writing(c.on()), urgent.declining(c, consents::containsKey));
            case ChildPlanCommand c -> first(writing(ChildPlanModel.on(c)), recording(), childPlan.refusal(c));
            case WithholdNotice c ->
                first(
                        writing(c.on()),
                        communeTold ? "case.notice-answered" : "",
                        workers.contains(c.agreedBy()) ? "case.notice-second-person" : "");
            case TellPartner c -> urgent.telling(c);
            case MakeReferral c ->
                first(
                        writing(c.on()),
                        recording(),
                        people.sharing(consents.get(c.consentId().value())),
                        ReferralModel.making(c, consents.get(c.consentId().value())));
            case WithdrawConsent c -> consents.containsKey(c.consentId().value()) ? people.takingBack(c) : "";
            case NotifyCommune c -> writing(c.on());
            case AssessRisk c -> first(writing(c.on()), recording(), risk(c));
            case WriteNote c -> first(writing(c.on()), recording());
            case CareCommand c -> first(writing(c.on()), recording());
            case PeopleCommand c -> first(writing(c.on()), recording(), people.refusal(c));
            case CorrectFacts c -> first(writing(c.on()), recording());
            case StrikeEntry c ->
                first(early(c.on()), struck.contains(c.noteId().value()) ? "case.entry-already-struck" : "");
            case PlanFollowUp c -> first(writing(c.on()), recording(), early(c.plannedFor()), followUps.refusal(c));
            case FollowUpCommand c -> first(writing(c.on()), recording(), followUps.refusal(c));
            case DutyCommand.LeaveUnreferred c -> first(writing(c.on()), recording(), high ? "" : "referral.not-high");
            case DutyCommand.NoteHealthWindow c -> first(writing(c.on()), recording());
            case CloseCase c -> first(writing(c.on()), closing(c));
            case ProposeClosure c ->
                first(
                        writing(c.on()),
                        proposal == null ? "" : "case.closure-pending",
                        left(),
                        ending(c.reason(), c.answered(), c.on()));
            case ApproveClosure c ->
                first(writing(c.on()), answeringProposal(c.approvedBy()), proposal == null ? "" : approving());
            case ReturnClosure c -> first(writing(c.on()), answeringProposal(c.returnedBy()));
            case AssignWorker c ->
                first(
                        writing(c.on()),
                        ties.assigning(c.worker()),
                        workers.contains(c.worker()) ? "case.already-assigned" : "");
            case CaseTieCommand.TellTie c -> writing(c.on());
            case CaseTieCommand.ConfirmTie c -> first(early(c.on()), ties.refusal(c));
            case CaseTieCommand.LiftTie c -> first(early(c.on()), ties.refusal(c));
            case CaseTieCommand.DismissLikeness c -> early(c.on());
            case ReleaseWorker c ->
                first(
                        writing(c.on()),
                        workers.contains(c.worker()) ? "" : "case.not-assigned",
                        workers.size() > 1 ? "" : "case.last-worker");
            case ReopenCase c -> first(closed ? "" : "case.not-closed", early(c.on()));
            case TakeBackReferral c ->
                first(referrals.isOpen(c.referralId().value()) ? "" : "case.referral-not-open", early(c.on()));
            case ReviewOpening c -> reviewing(c);
            case ReferralCommand c -> referrals.refusal(c);
            case BeginStay c -> first(writing(c.on()), recording(), stays.beginning(c));
            case StayCommand c -> stays.refusal(c);
            case PermitEntry c -> first(writing(c.on()), recording());
            case NoContactCommand c -> noContact.refusal(c);
            case TransferCommand c ->
                first(
                        transfers.refusal(c, writing(c.on()), proposal != null, recording()),
                        c instanceof AcceptTransfer taken ? ties.assigning(taken.acceptedBy()) : "");
            default -> "";
        };
        return Optional.of(code).filter(refused -> !refused.isEmpty());
    }

    /** A wish was granted. */
    void granted(Command wish) {
        duties.granted(wish, closed, referrals::isOpen);
        childPlan.granted(wish);
        switch (wish) {
            case OpenCase c -> {
                came = c.happenedOn();
                workers.add(c.worker());
                transfers.opened(c.addressId());
                people.underAge(c.minor());
                heard(came);
            }
            case UrgentCommand c -> {
                urgent.granted(c);
                if (c instanceof ReviewUrgentSharing review && review.result() == ReviewResult.NOT_CONFIRMED) {
                    urgent.owed(referrals.withdrawn(review.sharingId().value()), review.on());
                } else if (c instanceof DeclineUrgentSharing no) {
                    urgent.owed(referrals.withdrawn(no.sharingId().value()), no.on());
                }
            }
            case WithholdNotice c -> {
                communeTold = true;
                duties.done(Duty.NOTIFY_COMMUNE, c.caseId());
            }
            case TellPartner c -> urgent.told(c);
            case GiveConsent c -> {
                urgent.consented(c);
                referrals.agreed(c);
                consents.put(c.consentId().value(), c);
                recordTakenBack &= c.purpose() != ConsentPurpose.CASE_RECORD;
                followUps.wantedAgainIf(c.purpose() == ConsentPurpose.CONTACT);
                heard(c.on());
            }
            case WithdrawConsent c -> withdrawn(c.consentId().value(), c.on());
            case MakeReferral c -> referrals.made(c);
            case NotifyCommune _ -> communeTold = true;
            case AssessRisk c -> {
                high = c.level() == RiskLevel.HIGH;
                heard(c.on());
            }
            case WriteNote c
            when c.kind() == NoteKind.CALL || c.kind() == NoteKind.VISIT ->
                meetings.put(c.noteId().value(), c.on());
            case StrikeEntry c -> {
                struck.add(c.noteId().value());
                meetings.remove(c.noteId().value());
            }
            case CareCommand c -> heard(c.on());
            case FollowUpCommand c -> {
                followUps.granted(c);
                if (FollowUpModel.isContact(c)) {
                    heard(c.on());
                }
            }
            case OpenWithReason c -> openings.put(c.accessId().value(), c);
            case ReviewOpening c -> reviewed.add(c.accessId().value());
            case CaseTieCommand.ConfirmTie c -> {
                ties.granted(c);
                workers.remove(c.worker());
            }
            case CaseTieCommand.LiftTie c -> ties.granted(c);
            case AssignWorker c -> workers.add(c.worker());
            case ReleaseWorker c -> workers.remove(c.worker());
            case ProposeClosure c -> proposal = c;
            case ReturnClosure _ -> proposal = null;
            case CloseCase _, ApproveClosure _ -> {
                closed = true;
                proposal = null;
            }
            case ReopenCase c -> {
                closed = false;
                followUps.wantedAgainIf(true);
                heard(c.on());
            }
            case TakeBackReferral c -> referrals.takenBack(c.referralId().value());
            case ReferralCommand c -> referrals.granted(c);
            case BeginStay c -> {
                stays.granted(c);
                heard(c.on());
            }
            case StayCommand c -> {
                stays.granted(c);
                if (c instanceof EndStay end) {
                    heard(end.on());
                }
            }
            case NoContactCommand c -> noContact.granted(c);
            case TransferCommand c -> transfers.granted(c, workers);
            case PeopleCommand c -> people.granted(c);
            case CorrectFacts c -> people.underAge(c.minor());
            default -> {}
        }
    }

    boolean isClosed() {
        return closed;
    }

    /** How every referral ended; those still open left out. */
    Map<UUID, String> ends() {
        return referrals.ends();
    }

    private void withdrawn(UUID consent, LocalDate on) {
        GiveConsent gone = consents.remove(consent);
        recordTakenBack |= gone != null && gone.purpose() == ConsentPurpose.CASE_RECORD;
        urgent.owed(referrals.withdrawn(consent), on);
    }

    private LocalDate lastHeard() {
        return meetings.values().stream()
                .filter(heardFrom::isBefore)
                .max(LocalDate::compareTo)
                .orElse(heardFrom);
    }

    private void heard(LocalDate day) {
        heardFrom = day.isAfter(heardFrom) ? day : heardFrom;
    }

    private String writing(LocalDate on) {
        return first(closed ? "case.closed" : "", early(on));
    }

    private String early(LocalDate on) {
        return on.isBefore(came) ? "case.before-intake" : "";
    }

    private String recording() {
        return first(
                recordTakenBack ? "case.record-consent-withdrawn" : "",
                urgent.isAwaited() ? "case.record-consent-awaited" : "");
    }

    private static String consent(GiveConsent c) {
        boolean referral = c.purpose() == ConsentPurpose.REFERRAL;
        return first(
                c.channel() == ConsentChannel.SPOKEN_WITH_WITNESS && !c.witnessed() ? "consent.witness-needed" : "",
                c.until() != null && c.until().isBefore(c.on()) ? "consent.until-past" : "",
                referral && (c.recipient() == null || c.groups().isEmpty() || c.until() == null)
                        ? "consent.recipient-needed"
                        : "",
                referral && c.until() != null && c.until().isAfter(c.on().plusYears(1)) ? "consent.until-too-far" : "");
    }

    private static String risk(AssessRisk c) {
        return first(
                c.level().ordinal() < c.computed().ordinal() ? "risk.below-score" : "",
                c.level() != c.computed() && !c.raiseReasoned() ? "risk.raise-reason-needed" : "");
    }

    private String closing(CloseCase c) {
        return first(left(), high ? "case.needs-supervisor" : "", ending(c.reason(), c.answered(), c.on()));
    }

    private String left() {
        return first(
                referrals.anyOpen() ? "case.open-referral" : "",
                stays.isRunning() ? "case.stay-running" : "",
                transfers.isWaiting() ? "case.transfer-offered" : "",
                communeTold ? "" : "case.notice-unanswered",
                urgent.isUnreviewed() ? "case.urgent-sharing-unreviewed" : "");
    }

    private String ending(ClosureReason reason, Set<String> answered, LocalDate on) {
        return first(answered.containsAll(reason.checklist()) ? "" : "case.checklist-incomplete", silence(reason, on));
    }

    private String silence(ClosureReason reason, LocalDate on) {
        return reason == ClosureReason.CONTACT_LOST && lastHeard().until(on, DAYS) <= 30
                ? "case.contact-not-lost-yet"
                : "";
    }

    private String reviewing(ReviewOpening c) {
        OpenWithReason opening = openings.get(c.accessId().value());
        return first(
                opening.ground() == OpeningGround.EMERGENCY ? "" : "emergency-access.no-review-needed",
                reviewed.contains(c.accessId().value()) ? "emergency-access.already-reviewed" : "",
                opening.worker().equals(c.reviewer()) ? "emergency-access.second-person" : "");
    }

    private String answeringProposal(WorkerId by) {
        if (proposal == null) {
            return "case.closure-not-proposed";
        }
        return proposal.proposedBy().equals(by) ? "case.second-person" : "";
    }

    private String approving() {
        return first(left(), silence(proposal.reason(), proposal.on()));
    }

    static String first(String... codes) {
        for (String code : codes) {
            if (!code.isEmpty()) {
                return code;
            }
        }
        return "";
    }
}
