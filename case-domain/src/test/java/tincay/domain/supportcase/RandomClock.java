package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import tincay.domain.codes.RiskLevel;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyId;
import tincay.domain.nocontact.NoContactCommand.DeclareDecisionOverdue;
import tincay.domain.nocontact.NoContactCommand.RecordBreach;
import tincay.domain.nocontact.NoContactCommand.RequestNoContact;
import tincay.domain.nocontact.NoContactId;
import tincay.domain.referral.ReferralCommand.DeclareAnswerOverdue;
import tincay.domain.referral.ReferralId;
import tincay.domain.stay.StayCommand.EndStay;
import tincay.domain.stream.Command;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseCommand.AssessRisk;
import tincay.domain.supportcase.CaseCommand.MakeReferral;
import tincay.domain.supportcase.CaseCommand.OpenCase;
import tincay.domain.supportcase.CaseCommand.ReopenCase;
import tincay.domain.supportcase.CaseCommand.WithdrawConsent;
import tincay.domain.supportcase.ChildPlanCommand.RecordChildPlan;
import tincay.domain.supportcase.CorrectionCommand.CorrectFacts;
import tincay.domain.supportcase.DutyCommand.DeclareOverdue;
import tincay.domain.supportcase.DutyCommand.NoteHealthWindow;
import tincay.domain.supportcase.FollowUpCommand.PlanFollowUp;
import tincay.domain.supportcase.FollowUpCommand.RecordFollowUp;
import tincay.domain.supportcase.FollowUpCommand.RecordMissedFollowUp;
import tincay.domain.supportcase.PeopleCommand.RecordAnswers;
import tincay.domain.supportcase.UrgentCommand.DeclineUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.JustifyUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.ReviewUrgentSharing;

/** A clock that says of anything that was ever due that it is over, too early, too late and again. */
final class RandomClock {

    private record Due(Duty duty, Id about, Instant at) {}

    private final SplittableRandom random;
    private final CaseId caseId;
    private final List<Due> dues = new ArrayList<>();
    private final List<MakeReferral> sent = new ArrayList<>();

    RandomClock(SplittableRandom random, CaseId caseId) {
        this.random = random;
        this.caseId = caseId;
    }

    void granted(Command wish) {
        switch (wish) {
            case OpenCase open -> {
                dues.add(new Due(Duty.NOTIFY_COMMUNE, caseId, end(open.happenedOn())));
                dues.add(new Due(Duty.ASSESS, caseId, end(open.happenedOn())));
                dues.add(new Due(
                        Duty.CHILD_PROTECTION, caseId, end(open.happenedOn()).plus(Duration.ofHours(12))));
                dues.add(new Due(Duty.CHILD_PLAN, caseId, end(FurtherDutyModel.working(open.happenedOn(), 5))));
            }
            case AssessRisk risk -> assessed(risk);
            case PlanFollowUp plan -> dues.add(new Due(Duty.FOLLOW_UP, plan.followUpId(), end(plan.plannedFor())));
            case RecordFollowUp asked -> {
                dues.add(new Due(Duty.REASSESS, caseId, end(asked.on())));
                dues.add(new Due(Duty.ASK_AGAIN, caseId, end(asked.on().plusDays(30))));
            }
            case RecordMissedFollowUp missed ->
                dues.add(new Due(Duty.ASK_AGAIN, caseId, end(missed.on().plusDays(7))));
            case RecordBreach breach -> dues.add(new Due(Duty.REASSESS, caseId, end(breach.on())));
            case RecordAnswers told
            when told.childHarmed() ->
                dues.add(new Due(Duty.CHILD_PLAN, caseId, end(FurtherDutyModel.working(told.on(), 5))));
            case RecordChildPlan plan ->
                dues.add(new Due(Duty.CHILD_PLAN_APPROVAL, caseId, end(FurtherDutyModel.working(plan.on(), 2))));
            case WithdrawConsent no -> partners(no.consentId(), no.on());
            case DeclineUrgentSharing no -> partners(no.sharingId(), no.on());
            case ReviewUrgentSharing review -> {
                partners(review.sharingId(), review.on());
                dues.add(
                        new Due(Duty.TELL_SURVIVOR, review.sharingId(), end(FurtherDutyModel.working(review.on(), 1))));
            }
            case CorrectFacts facts ->
                dues.add(new Due(Duty.CHILD_PROTECTION, caseId, end(facts.on()).plus(Duration.ofHours(12))));
            case EndStay left -> {
                dues.add(new Due(Duty.REASSESS, caseId, end(left.on())));
                dues.add(new Due(Duty.ASK_AFTER_STAY, caseId, end(left.on().plusDays(7))));
            }
            case RequestNoContact asked ->
                dues.add(new Due(
                        Duty.NO_CONTACT_DECISION,
                        asked.noContactId(),
                        asked.requestedAt().plus(Duration.ofHours(12))));
            case NoteHealthWindow noted -> {
                dues.add(new Due(
                        Duty.HEALTH_WITHIN_72_HOURS, caseId, noted.eventAt().plus(Duration.ofHours(72))));
                dues.add(new Due(
                        Duty.HEALTH_WITHIN_120_HOURS, caseId, noted.eventAt().plus(Duration.ofHours(120))));
            }
            case ReopenCase again -> dues.add(new Due(Duty.ASSESS, caseId, end(again.on())));
            case MakeReferral made -> {
                sent.add(made);
                dues.add(new Due(
                        Duty.REFERRAL_ANSWER,
                        made.referralId(),
                        made.madeAt().plus(made.urgency().answerDue())));
            }
            case JustifyUrgentSharing urgent -> {
                dues.add(new Due(
                        Duty.REVIEW, urgent.sharingId(), urgent.decidedAt().plus(Duration.ofHours(24))));
                dues.add(new Due(
                        Duty.ASK_CONSENT_AGAIN,
                        urgent.sharingId(),
                        urgent.decidedAt().plus(Duration.ofHours(48))));
            }
            default -> {}
        }
    }

    Command wish() {
        if (random.nextInt(6) == 0) {
            LocalDate told = ARRIVAL.plusDays(random.nextInt(-1, 9));
            return new NoteHealthWindow(caseId, end(told).minus(Duration.ofHours(random.nextInt(200))), told);
        }
        Due due = dues.get(random.nextInt(dues.size()));
        Instant said = random.nextInt(10) == 0 ? due.at().plusSeconds(random.nextInt(5)) : due.at();
        Instant now = due.at().plusSeconds(random.nextInt(-3, 20));
        return switch (due.about()) {
            case ReferralId referral
            when due.duty() == Duty.REFERRAL_ANSWER -> new DeclareAnswerOverdue(referral, said, now);
            case NoContactId noContact -> new DeclareDecisionOverdue(noContact, said, now);
            default -> new DeclareOverdue(caseId, DutyId.of(due.duty(), due.about()), said, now);
        };
    }

    /** Whoever holds on paper what rested on it has to be told within a working day. */
    private void partners(Id basis, LocalDate since) {
        sent.stream()
                .filter(made -> basis.equals(made.consentId()) || basis.equals(made.urgentSharing()))
                .forEach(made -> dues.add(
                        new Due(Duty.TELL_PARTNER, made.referralId(), end(FurtherDutyModel.working(since, 1)))));
    }

    private void assessed(AssessRisk risk) {
        if (risk.level() == RiskLevel.HIGH) {
            dues.add(new Due(Duty.REFER, caseId, end(risk.on().plusDays(1))));
        }
        for (int days : List.of(0, 3, 7)) {
            dues.add(new Due(Duty.SAFETY_PLAN, caseId, end(risk.on().plusDays(days))));
        }
        for (int days : List.of(7, 30, 90)) {
            dues.add(new Due(Duty.REASSESS, caseId, end(risk.on().plusDays(days))));
        }
        for (int days : List.of(7, 14, 30)) {
            dues.add(new Due(Duty.ASK_AFTER, caseId, end(risk.on().plusDays(days))));
        }
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.ofHours(7));
    }
}
