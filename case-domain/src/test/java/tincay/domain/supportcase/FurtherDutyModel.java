package tincay.domain.supportcase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayKind;
import tincay.domain.codes.WorkingDays;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyId;
import tincay.domain.nocontact.NoContactCommand.RecordBreach;
import tincay.domain.stay.StayCommand.DeclareStayReviewOverdue;
import tincay.domain.stay.StayCommand.EndStay;
import tincay.domain.stay.StayCommand.MoveStay;
import tincay.domain.stay.StayCommand.ReviewStay;
import tincay.domain.stay.StayId;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseCommand.AssessRisk;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.OpenCase;
import tincay.domain.supportcase.CaseCommand.ReopenCase;
import tincay.domain.supportcase.CaseStayCommand.BeginStay;
import tincay.domain.supportcase.ChildPlanCommand.RecordChildPlan;
import tincay.domain.supportcase.ChildPlanCommand.RecordChildPlanApproval;
import tincay.domain.supportcase.CorrectionCommand.CorrectFacts;
import tincay.domain.supportcase.FollowUpCommand.RecordFollowUp;
import tincay.domain.supportcase.FollowUpCommand.RecordMissedFollowUp;
import tincay.domain.supportcase.PeopleCommand.RecordAnswers;

/** What is owed a second time or by others, told from the rule book once more: asking again, places, plans, breaches. */
final class FurtherDutyModel {

    private static final List<Duty> ASKING = List.of(Duty.ASK_AFTER, Duty.ASK_AFTER_STAY, Duty.ASK_AGAIN);
    private static final WorkingDays OFFICES = WorkingDays.of("2026-1");

    private record Place(StayKind kind, LocalDate nextLook) {}

    private final DutyModel book;
    private final Map<StayId, Place> places = new HashMap<>();
    private LocalDate came = LocalDate.MIN;
    private LocalDate assessed = LocalDate.MIN;
    private boolean high;
    private boolean left;
    private boolean enough;

    FurtherDutyModel(DutyModel book) {
        this.book = book;
    }

    void granted(Command wish, boolean closed) {
        switch (wish) {
            case OpenCase c -> {
                came = c.happenedOn();
                if (c.minor()) {
                    plans(c.happenedOn());
                }
            }
            case RecordAnswers c when c.childHarmed() -> plans(c.on());
            case CorrectFacts c
            when c.minor() -> {
                book.spare(Duty.CHILD_PLAN, false);
                plans(c.on());
            }
            case CorrectFacts _ -> book.spare(Duty.CHILD_PLAN, true);
            case RecordChildPlan c -> {
                book.done(Duty.CHILD_PLAN, c.caseId());
                book.owes(Duty.CHILD_PLAN_APPROVAL, c.caseId(), DutyModel.midnightAfter(OFFICES.plus(c.on(), 2)));
            }
            case RecordChildPlanApproval c -> book.done(Duty.CHILD_PLAN_APPROVAL, c.caseId());
            case AssessRisk c -> {
                high = c.level() == RiskLevel.HIGH;
                assessed = c.on().isAfter(assessed) ? c.on() : assessed;
            }
            case RecordBreach c
            when !closed && !c.on().isBefore(came) && !c.on().isBefore(assessed) ->
                book.atTheLatest(Duty.REASSESS, DutyModel.midnightAfter(c.on()));
            case RecordFollowUp c -> asked(c);
            case RecordMissedFollowUp c -> notAsked(c);
            case GiveConsent c -> enough &= !c.purpose().name().equals("CONTACT");
            case ReopenCase _ -> {
                high = false;
                left = false;
                enough = false;
                book.forget(Duty.ASK_AGAIN);
                book.spare(Duty.ASK_AGAIN, false);
            }
            case BeginStay c -> {
                places.put(c.stayId(), new Place(c.kind(), look(c.kind(), c.on())));
                book.owes(Duty.STAY_REVIEW, c.stayId(), DutyModel.midnightAfter(look(c.kind(), c.on())));
            }
            case MoveStay c -> looksAgain(c.stayId(), c.kind(), look(c.kind(), c.on()));
            case ReviewStay c -> {
                Place place = places.get(c.stayId());
                LocalDate next = look(place.kind(), c.on());
                looksAgain(c.stayId(), place.kind(), next.isAfter(place.nextLook()) ? next : place.nextLook());
            }
            case EndStay c -> {
                left = c.end() != StayEnd.DIED;
                if (!left) {
                    book.spare(Duty.ASK_AGAIN, true);
                }
                book.done(Duty.STAY_REVIEW, c.stayId());
            }
            case DeclareStayReviewOverdue c ->
                book.declared(DutyId.of(Duty.STAY_REVIEW, c.stayId()).value(), c.due(), c.now());
            default -> {}
        }
    }

    /** After the first time there is a second, thirty days later, where the danger was high or somebody had left. */
    private void asked(RecordFollowUp c) {
        book.done(Duty.ASK_AGAIN, c.caseId());
        boolean last = c.outcome() == FollowUpOutcome.WANTS_NO_MORE;
        if ((high || left) && !enough && !last) {
            book.anew(Duty.ASK_AGAIN, DutyModel.midnightAfter(c.on().plusDays(30)));
        }
        high = false;
        left = false;
        enough |= last;
        if (last) {
            book.spare(Duty.ASK_AGAIN, true);
        }
    }

    /** What nobody did by then is over; within a week somebody still asks. */
    private void notAsked(RecordMissedFollowUp c) {
        List<Duty> over = ASKING.stream()
                .filter(duty -> book.isLeftBy(duty, DutyModel.midnightAfter(c.on())))
                .toList();
        over.forEach(duty -> book.done(duty, c.caseId()));
        if (!over.isEmpty()) {
            book.anew(Duty.ASK_AGAIN, DutyModel.midnightAfter(c.on().plusDays(7)));
        }
    }

    private void plans(LocalDate known) {
        book.owesOfCase(Duty.CHILD_PLAN, DutyModel.midnightAfter(OFFICES.plus(known, 5)));
    }

    private void looksAgain(StayId stay, StayKind kind, LocalDate next) {
        places.put(stay, new Place(kind, next));
        book.anew(DutyId.of(Duty.STAY_REVIEW, stay).value(), DutyModel.midnightAfter(next));
    }

    private static LocalDate look(StayKind kind, LocalDate last) {
        return last.plusDays(kind == StayKind.TRUSTED_ADDRESS ? 3 : 7);
    }

    static LocalDate working(LocalDate day, int days) {
        return OFFICES.plus(day, days);
    }
}
