package tincay.domain.supportcase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.StayEnd;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyId;
import tincay.domain.nocontact.NoContactCommand.DeclareDecisionOverdue;
import tincay.domain.nocontact.NoContactCommand.OrderNoContact;
import tincay.domain.nocontact.NoContactCommand.RefuseNoContact;
import tincay.domain.nocontact.NoContactCommand.RequestNoContact;
import tincay.domain.nocontact.NoContactEvent.NoContactDecisionOverdue;
import tincay.domain.nocontact.NoContactId;
import tincay.domain.referral.ReferralCommand.AcceptReferral;
import tincay.domain.referral.ReferralCommand.CompleteReferral;
import tincay.domain.referral.ReferralCommand.DeclareAnswerOverdue;
import tincay.domain.referral.ReferralCommand.DeclineReferral;
import tincay.domain.referral.ReferralCommand.EndUnanswered;
import tincay.domain.referral.ReferralCommand.GiveService;
import tincay.domain.referral.ReferralCommand.MakeAppointment;
import tincay.domain.referral.ReferralCommand.RecordAbsence;
import tincay.domain.referral.ReferralEvent.AnswerOverdue;
import tincay.domain.referral.ReferralId;
import tincay.domain.stay.StayCommand.EndStay;
import tincay.domain.stay.StayEvent.StayReviewOverdue;
import tincay.domain.stream.Command;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CareCommand.AgreeSafetyPlan;
import tincay.domain.supportcase.CaseCommand.AssessRisk;
import tincay.domain.supportcase.CaseCommand.MakeReferral;
import tincay.domain.supportcase.CaseCommand.NotifyCommune;
import tincay.domain.supportcase.CaseCommand.OpenCase;
import tincay.domain.supportcase.CaseCommand.ReopenCase;
import tincay.domain.supportcase.CorrectionCommand.CorrectFacts;
import tincay.domain.supportcase.DutyCommand.DeclareOverdue;
import tincay.domain.supportcase.DutyCommand.LeaveUnreferred;
import tincay.domain.supportcase.DutyCommand.NoteHealthWindow;
import tincay.domain.supportcase.DutyEvent.DutyOverdue;
import tincay.domain.supportcase.FollowUpCommand.PlanFollowUp;
import tincay.domain.supportcase.FollowUpCommand.RecordFollowUp;
import tincay.domain.supportcase.FollowUpCommand.RecordMissedFollowUp;
import tincay.domain.supportcase.PeopleCommand.RecordAnswers;

/** What is owed and by when, told from the rule book once more: how often each thing is recorded as missed. */
final class DutyModel {

    private static final List<Duty> BEGIN_WITH_AN_ASSESSMENT =
            List.of(Duty.REFER, Duty.SAFETY_PLAN, Duty.REASSESS, Duty.ASK_AFTER, Duty.ASK_AFTER_STAY);

    private final Map<UUID, Instant> due = new HashMap<>();
    private final FurtherDutyModel further = new FurtherDutyModel(this);
    private final Set<UUID> over = new HashSet<>();
    private final Set<UUID> said = new HashSet<>();
    private final Set<UUID> spared = new HashSet<>();
    private final Map<UUID, Integer> missed = new TreeMap<>();
    private UUID caseId = new UUID(0, 0);

    void granted(Command wish, boolean closed, Predicate<UUID> isOpen) {
        ofCase(wish, closed, isOpen);
        further.granted(wish, closed);
    }

    private void ofCase(Command wish, boolean closed, Predicate<UUID> isOpen) {
        switch (wish) {
            case OpenCase c -> {
                caseId = c.caseId().value();
                due.put(id(Duty.NOTIFY_COMMUNE), midnightAfter(c.happenedOn()));
                due.put(id(Duty.ASSESS), midnightAfter(c.happenedOn()));
                if (c.minor()) {
                    due.put(id(Duty.CHILD_PROTECTION), at(c.happenedOn().plusDays(1), LocalTime.NOON));
                }
            }
            case RecordAnswers c
            when c.childHarmed() ->
                due.putIfAbsent(
                        id(Duty.CHILD_PROTECTION),
                        c.at() == null ? at(c.on().plusDays(1), LocalTime.NOON) : c.at().plus(Duration.ofHours(12)));
            case NotifyCommune _ -> over.addAll(List.of(id(Duty.NOTIFY_COMMUNE), id(Duty.CHILD_PROTECTION)));
            case AssessRisk c -> {
                over.add(id(Duty.ASSESS));
                if (c.level() == RiskLevel.HIGH) {
                    due.putIfAbsent(id(Duty.REFER), midnightAfter(c.on().plusDays(1)));
                }
                assessed(c.level(), c.on());
            }
            case LeaveUnreferred _ -> over.add(id(Duty.REFER));
            case AgreeSafetyPlan _ -> over.add(id(Duty.SAFETY_PLAN));
            case PlanFollowUp c -> due.put(followUp(c.followUpId()), midnightAfter(c.plannedFor()));
            case RecordFollowUp c -> askedAfter(c);
            case RecordMissedFollowUp c -> over.add(followUp(c.followUpId()));
            case CorrectFacts c -> isChild(c.minor(), c.on());
            case EndStay c
            when c.end() == StayEnd.DIED -> spared.addAll(List.of(id(Duty.ASK_AFTER), id(Duty.ASK_AFTER_STAY)));
            case EndStay c -> {
                anew(Duty.ASK_AFTER_STAY, midnightAfter(c.on().plusDays(7)));
                atTheLatest(Duty.REASSESS, midnightAfter(c.on()));
            }
            case RequestNoContact c ->
                due.put(decision(c.noContactId()), c.requestedAt().plus(Duration.ofHours(12)));
            case OrderNoContact c -> over.add(decision(c.noContactId()));
            case RefuseNoContact c -> over.add(decision(c.noContactId()));
            case DeclareDecisionOverdue c -> declared(decision(c.noContactId()), c.due(), c.now());
            case NoteHealthWindow c -> {
                window(Duty.HEALTH_WITHIN_72_HOURS, c.eventAt().plus(Duration.ofDays(3)), c.on());
                window(Duty.HEALTH_WITHIN_120_HOURS, c.eventAt().plus(Duration.ofDays(5)), c.on());
            }
            case MakeReferral c -> {
                over.add(id(Duty.REFER));
                due.put(answer(c.referralId()), c.madeAt().plus(c.urgency().answerDue()));
            }
            case ReopenCase c -> {
                BEGIN_WITH_AN_ASSESSMENT.forEach(this::forget);
                spared.removeAll(List.of(id(Duty.ASK_AFTER), id(Duty.ASK_AFTER_STAY)));
                anew(Duty.ASSESS, midnightAfter(c.on()));
            }
            case AcceptReferral c -> over.add(answer(c.referralId()));
            case DeclineReferral c -> over.add(answer(c.referralId()));
            case MakeAppointment c -> over.add(answer(c.referralId()));
            case GiveService c -> over.add(answer(c.referralId()));
            case RecordAbsence c -> over.add(answer(c.referralId()));
            case CompleteReferral c -> over.add(answer(c.referralId()));
            case EndUnanswered c -> declared(answer(c.referralId()), due.get(answer(c.referralId())), c.at());
            case DeclareOverdue c when !closed -> declared(c.dutyId().value(), c.due(), c.now());
            case DeclareAnswerOverdue c
            when isOpen.test(c.referralId().value()) -> declared(answer(c.referralId()), c.due(), c.now());
            default -> {}
        }
    }

    private void assessed(RiskLevel level, LocalDate on) {
        int plan = level == RiskLevel.HIGH ? 0 : level == RiskLevel.MEDIUM ? 3 : 7;
        int again = level == RiskLevel.HIGH ? 7 : level == RiskLevel.MEDIUM ? 30 : 90;
        int ask = level == RiskLevel.HIGH ? 7 : level == RiskLevel.MEDIUM ? 14 : 30;
        atTheLatest(Duty.SAFETY_PLAN, midnightAfter(on.plusDays(plan)));
        anew(Duty.REASSESS, midnightAfter(on.plusDays(again)));
        anew(Duty.ASK_AFTER, midnightAfter(on.plusDays(ask)));
    }

    private void askedAfter(RecordFollowUp c) {
        over.addAll(List.of(followUp(c.followUpId()), id(Duty.ASK_AFTER), id(Duty.ASK_AFTER_STAY)));
        if (c.outcome() == FollowUpOutcome.NEW_HARM) {
            atTheLatest(Duty.REASSESS, midnightAfter(c.on()));
        }
        if (c.outcome() == FollowUpOutcome.WANTS_NO_MORE) {
            spared.addAll(List.of(id(Duty.ASK_AFTER), id(Duty.ASK_AFTER_STAY)));
        }
    }

    private void isChild(boolean minor, LocalDate learnt) {
        if (minor) {
            spared.remove(id(Duty.CHILD_PROTECTION));
            due.putIfAbsent(id(Duty.CHILD_PROTECTION), at(learnt.plusDays(1), LocalTime.NOON));
        } else {
            spared.add(id(Duty.CHILD_PROTECTION));
        }
    }

    void anew(Duty duty, Instant until) {
        anew(id(duty), until);
    }

    void anew(UUID duty, Instant until) {
        over.remove(duty);
        said.remove(duty);
        due.put(duty, until);
    }

    void forget(Duty duty) {
        over.remove(id(duty));
        said.remove(id(duty));
        due.remove(id(duty));
    }

    void spare(Duty duty, boolean nobodyOwesIt) {
        if (nobodyOwesIt) {
            spared.add(id(duty));
        } else {
            spared.remove(id(duty));
        }
    }

    /** Whether it was owed by then and nobody did it, said or not. */
    boolean isLeftBy(Duty duty, Instant then) {
        Instant until = due.get(id(duty));
        return until != null && !until.isAfter(then) && !over.contains(id(duty)) && !spared.contains(id(duty));
    }

    void owesOfCase(Duty duty, Instant by) {
        due.putIfAbsent(id(duty), by);
    }

    void atTheLatest(Duty duty, Instant until) {
        due.merge(id(duty), until, (one, other) -> one.isBefore(other) ? one : other);
    }

    /** It is owed by then from now on. */
    void owes(Duty duty, Id about, Instant by) {
        due.putIfAbsent(DutyId.of(duty, about).value(), by);
    }

    void done(Duty duty, Id about) {
        over.add(DutyId.of(duty, about).value());
    }

    private void window(Duty duty, Instant closes, LocalDate told) {
        forget(duty);
        if (closes.isAfter(at(told, LocalTime.MIDNIGHT))) {
            due.put(id(duty), closes);
        }
    }

    void declared(UUID duty, Instant until, Instant now) {
        if (!spared.contains(duty)
                && until.equals(due.get(duty))
                && now.compareTo(until) >= 0
                && !over.contains(duty)
                && said.add(duty)) {
            missed.merge(duty, 1, Integer::sum);
        }
    }

    /** How often each thing was recorded as missed. */
    Map<UUID, Integer> missed() {
        return missed;
    }

    /** The same, as a history says it. */
    static Map<UUID, Integer> missedIn(List<OfCase> history) {
        Map<UUID, Integer> missed = new TreeMap<>();
        history.forEach(fact -> {
            if (fact instanceof DutyOverdue overdue) {
                missed.merge(overdue.dutyId().value(), 1, Integer::sum);
            } else if (fact instanceof AnswerOverdue overdue) {
                missed.merge(answer(overdue.referralId()), 1, Integer::sum);
            } else if (fact instanceof StayReviewOverdue overdue) {
                missed.merge(DutyId.of(Duty.STAY_REVIEW, overdue.stayId()).value(), 1, Integer::sum);
            } else if (fact instanceof NoContactDecisionOverdue overdue) {
                missed.merge(decision(overdue.noContactId()), 1, Integer::sum);
            }
        });
        return missed;
    }

    private UUID id(Duty duty) {
        return DutyId.of(duty, new CaseId(caseId)).value();
    }

    private static UUID answer(ReferralId referral) {
        return DutyId.of(Duty.REFERRAL_ANSWER, referral).value();
    }

    private static UUID followUp(FollowUpId followUp) {
        return DutyId.of(Duty.FOLLOW_UP, followUp).value();
    }

    private static UUID decision(NoContactId noContact) {
        return DutyId.of(Duty.NO_CONTACT_DECISION, noContact).value();
    }

    static Instant midnightAfter(LocalDate day) {
        return at(day.plusDays(1), LocalTime.MIDNIGHT);
    }

    private static Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).toInstant(ZoneOffset.ofHours(7));
    }
}
