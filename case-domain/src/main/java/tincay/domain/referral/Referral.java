package tincay.domain.referral;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.ReplyCode;
import tincay.domain.duty.Deadlines;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyBook;
import tincay.domain.duty.DutyId;
import tincay.domain.referral.ReferralCommand.AcceptReferral;
import tincay.domain.referral.ReferralCommand.CompleteReferral;
import tincay.domain.referral.ReferralCommand.DeclareAnswerOverdue;
import tincay.domain.referral.ReferralCommand.DeclineReferral;
import tincay.domain.referral.ReferralCommand.EndUnanswered;
import tincay.domain.referral.ReferralCommand.GiveService;
import tincay.domain.referral.ReferralCommand.MakeAppointment;
import tincay.domain.referral.ReferralCommand.NoteCallBack;
import tincay.domain.referral.ReferralCommand.RecordAbsence;
import tincay.domain.referral.ReferralCommand.RestOnConsent;
import tincay.domain.referral.ReferralCommand.RevokeReferral;
import tincay.domain.referral.ReferralCommand.SendReferral;
import tincay.domain.referral.ReferralEvent.AnswerOverdue;
import tincay.domain.referral.ReferralEvent.AppointmentMade;
import tincay.domain.referral.ReferralEvent.CallRecorded;
import tincay.domain.referral.ReferralEvent.ReferralAccepted;
import tincay.domain.referral.ReferralEvent.ReferralAgreed;
import tincay.domain.referral.ReferralEvent.ReferralCompleted;
import tincay.domain.referral.ReferralEvent.ReferralDeclined;
import tincay.domain.referral.ReferralEvent.ReferralEndedUnanswered;
import tincay.domain.referral.ReferralEvent.ReferralNotAttended;
import tincay.domain.referral.ReferralEvent.ReferralRevoked;
import tincay.domain.referral.ReferralEvent.ReferralSent;
import tincay.domain.referral.ReferralEvent.ReplyEntered;
import tincay.domain.referral.ReferralEvent.ServiceGiven;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.Heard;

@AggregateRoot
class Referral {

    @AggregateIdentifier
    private @Nullable ReferralId id;

    private @Nullable CaseId sender;
    private LocalDate sentOn = LocalDate.MIN;
    private Instant answerDue = Instant.MIN;
    private boolean outside;
    private ReferralState state = ReferralState.SENT;
    private final DutyBook duties = new DutyBook();

    Referral() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(SendReferral c) {
        apply(new ReferralSent(
                c.referralId(),
                c.caseId(),
                c.serviceKind(),
                c.service(),
                c.channel(),
                c.basis(),
                c.sharedUntil(),
                c.groups(),
                c.urgency(),
                c.on(),
                c.sentAt(),
                c.sentAt().plus(c.urgency().answerDue()),
                c.shared(),
                c.partner(),
                c.slip(),
                c.urgentSharing()));
        if (c.call() != null) {
            apply(new CallRecorded(c.referralId(), c.caseId(), c.on(), c.call()));
        }
    }

    @CommandHandler
    void decide(AcceptReferral c) {
        answered(ReplyCode.A, c.on(), c.heard());
        apply(new ReferralAccepted(c.referralId(), caseId(), c.on()));
    }

    @CommandHandler
    void decide(DeclineReferral c) {
        answered(ReplyCode.E, c.on(), c.heard());
        apply(new ReferralDeclined(c.referralId(), caseId(), c.reason(), c.on()));
    }

    @CommandHandler
    void decide(MakeAppointment c) {
        workedOn(ReplyCode.B, c.on(), c.heard());
        apply(new AppointmentMade(c.referralId(), caseId(), c.on(), c.meetingAt()));
    }

    @CommandHandler
    void decide(GiveService c) {
        workedOn(ReplyCode.C, c.on(), c.heard());
        apply(new ServiceGiven(c.referralId(), caseId(), c.on(), c.report()));
    }

    @CommandHandler
    void decide(RecordAbsence c) {
        workedOn(ReplyCode.F, c.on(), c.heard());
        apply(new ReferralNotAttended(c.referralId(), caseId(), c.on()));
    }

    @CommandHandler
    void decide(CompleteReferral c) {
        workedOn(ReplyCode.D, c.on(), c.heard());
        apply(new ReferralCompleted(c.referralId(), caseId(), c.on(), c.outcome(), c.report()));
    }

    @CommandHandler
    void decide(NoteCallBack c) {
        AnswerRules.mayBeHeard(outside, c.heard());
        AnswerRules.mayGoOn(state, sentOn, c.on());
        entered(ReplyCode.G, c.on(), c.heard());
    }

    /** Who ends the waiting says that the answer was missed, if nobody has said so yet. */
    @CommandHandler
    void decide(EndUnanswered c) {
        AnswerRules.mayEndUnanswered(state, answerDue, c.at());
        missed(answerDue, c.at());
        apply(new ReferralEndedUnanswered(c.referralId(), caseId(), c.on()));
    }

    /** A consent must never fail because the receiver was quicker. */
    @CommandHandler
    void decide(RestOnConsent c) {
        if (!AnswerRules.isOver(state)) {
            apply(new ReferralAgreed(c.referralId(), caseId(), c.basis(), c.sharedUntil(), c.on()));
        }
    }

    /** A withdrawal must never fail because the receiver was quicker. */
    @CommandHandler
    void decide(RevokeReferral c) {
        if (!AnswerRules.isOver(state)) {
            apply(new ReferralRevoked(c.referralId(), caseId(), c.reason(), c.on()));
        }
    }

    /** Whoever asks may know less than the referral: an answer that came, or was missed already, changes nothing. */
    @CommandHandler
    void decide(DeclareAnswerOverdue c) {
        missed(c.due(), c.now());
    }

    private void missed(Instant due, Instant now) {
        ReferralId referral = requireNonNull(id);
        if (duties.missed(DutyId.of(Duty.REFERRAL_ANSWER, referral), due, now) != null) {
            apply(new AnswerOverdue(referral, caseId(), due, Deadlines.dayOf(due)));
        }
    }

    @EventSourcingHandler
    void evolve(ReferralEvent event) {
        ReferralDuties.of(event).forEach(duties::take);
        switch (event) {
            case ReferralSent sent -> {
                id = sent.referralId();
                sender = sent.caseId();
                sentOn = sent.on();
                answerDue = sent.answerDue();
                outside = sent.channel() != ReferralChannel.SYSTEM;
            }
            case CallRecorded _, ReplyEntered _, AnswerOverdue _, ReferralAgreed _ -> {}
            case ReferralAccepted _ -> state = ReferralState.ACCEPTED;
            case AppointmentMade _ -> state = ReferralState.APPOINTMENT_MADE;
            case ServiceGiven _ -> state = ReferralState.SERVICE_GIVEN;
            case ReferralDeclined _ -> state = ReferralState.DECLINED;
            case ReferralNotAttended _ -> state = ReferralState.NOT_ATTENDED;
            case ReferralCompleted _ -> state = ReferralState.COMPLETED;
            case ReferralEndedUnanswered _ -> state = ReferralState.ENDED_UNANSWERED;
            case ReferralRevoked _ -> state = ReferralState.REVOKED;
        }
    }

    private void answered(ReplyCode reply, LocalDate on, @Nullable Heard heard) {
        AnswerRules.mayBeHeard(outside, heard);
        AnswerRules.mayBeAnswered(state, sentOn, on);
        entered(reply, on, heard);
    }

    private void workedOn(ReplyCode reply, LocalDate on, @Nullable Heard heard) {
        AnswerRules.mayBeHeard(outside, heard);
        AnswerRules.mayBeWorkedOn(state, outside, sentOn, on);
        entered(reply, on, heard);
        if (state == ReferralState.SENT) {
            apply(new ReferralAccepted(requireNonNull(id), caseId(), on));
        }
    }

    private void entered(ReplyCode reply, LocalDate on, @Nullable Heard heard) {
        if (heard != null) {
            apply(new ReplyEntered(requireNonNull(id), caseId(), reply, heard.by(), on, heard.who()));
        }
    }

    private CaseId caseId() {
        return requireNonNull(sender);
    }
}
