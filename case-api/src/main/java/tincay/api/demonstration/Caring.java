package tincay.api.demonstration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.codes.InForce;
import tincay.domain.codes.MissedBecause;
import tincay.domain.codes.NoteKind;
import tincay.domain.codes.RaiseReason;
import tincay.domain.codes.RiskFacts;
import tincay.domain.codes.RiskInstrument;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.StrikeReason;
import tincay.domain.codes.SupportKind;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CareCommand.AgreeSafetyPlan;
import tincay.domain.supportcase.CareCommand.GiveSupport;
import tincay.domain.supportcase.CaseCommand.AssessRisk;
import tincay.domain.supportcase.CaseCommand.NotifyCommune;
import tincay.domain.supportcase.CaseCommand.WriteNote;
import tincay.domain.supportcase.ChildPlanCommand.RecordChildPlan;
import tincay.domain.supportcase.ChildPlanCommand.RecordChildPlanApproval;
import tincay.domain.supportcase.CorrectionCommand.StrikeEntry;
import tincay.domain.supportcase.DutyCommand.LeaveUnreferred;
import tincay.domain.supportcase.FollowUpCommand.PlanFollowUp;
import tincay.domain.supportcase.FollowUpCommand.RecordFollowUp;
import tincay.domain.supportcase.FollowUpCommand.RecordMissedFollowUp;
import tincay.domain.supportcase.FollowUpId;
import tincay.domain.supportcase.FollowUpWords;
import tincay.domain.supportcase.NotReferredBecause;
import tincay.domain.supportcase.Note;
import tincay.domain.supportcase.NoteId;
import tincay.domain.supportcase.NoticeDetails;
import tincay.domain.supportcase.RiskAnswers;
import tincay.domain.supportcase.SafetyPlan;
import tincay.domain.supportcase.Support;

/** What is done for somebody at the address itself. */
final class Caring {

    static final String CONSENT_TEXT = InForce.VERSION;

    private static final RiskInstrument INSTRUMENT = RiskInstrument.of(InForce.VERSION);

    private Caring() {}

    /** The level follows from what is answered with yes. */
    static Verb assesses(String... yes) {
        return assesses(null, null, yes);
    }

    /** Judged higher than the answers say, with a reason. */
    static Verb judges(RiskLevel higher, RaiseReason because, String... yes) {
        return assesses(higher, because, yes);
    }

    private static Verb assesses(@Nullable RiskLevel raised, @Nullable RaiseReason because, String... yes) {
        Map<String, @Nullable Boolean> answers = new HashMap<>();
        INSTRUMENT
                .questions()
                .forEach(question -> answers.put(question.key(), List.of(yes).contains(question.key())));
        RiskLevel computed = INSTRUMENT.level(answers, new RiskFacts(false, false));
        var sealed = new RiskAnswers(answers, INSTRUMENT.score(answers), because, null);
        return tale -> {
            var on = tale.today();
            tale.asks(pen -> new AssessRisk(
                    tale.caseId,
                    INSTRUMENT.version(),
                    computed,
                    raised == null ? computed : raised,
                    because != null,
                    on,
                    pen.seal(tale.survivor, Purpose.RISK, sealed)));
        };
    }

    /** In high danger, and yet nobody else is asked to help. */
    static Verb refersToNobody(String because) {
        return tale -> {
            var on = tale.today();
            tale.asks(pen -> new LeaveUnreferred(
                    tale.caseId,
                    on,
                    pen.seal(tale.survivor, Purpose.REFERRAL_REASON, new NotReferredBecause(because))));
        };
    }

    static Verb tellsCommune() {
        return tale -> {
            var at = tale.now();
            var on = tale.today();
            tale.asks(pen -> new NotifyCommune(
                    tale.caseId, at, on, pen.seal(tale.survivor, Purpose.NOTICE, new NoticeDetails("UBND xã mẫu"))));
        };
    }

    static Verb plansSafety() {
        return tale -> {
            var on = tale.today();
            var plan = new SafetyPlan(Map.of(
                    "signs",
                    "Khi người kia uống rượu",
                    "people",
                    "Chị hàng xóm",
                    "goTo",
                    "Địa chỉ này",
                    "bag",
                    "Để ở chỗ quen"));
            tale.asks(pen -> new AgreeSafetyPlan(tale.caseId, on, pen.seal(tale.survivor, Purpose.SAFETY_PLAN, plan)));
        };
    }

    /** Child protection made its plan for a child, and the address heard of it. */
    static Verb hearsOfChildPlan() {
        return tale -> {
            var on = tale.today();
            tale.asks(_ -> new RecordChildPlan(tale.caseId, on));
        };
    }

    static Verb hearsOfItsApproval() {
        return tale -> {
            var on = tale.today();
            tale.asks(_ -> new RecordChildPlanApproval(tale.caseId, on));
        };
    }

    static Verb supports(SupportKind kind) {
        return tale -> {
            var on = tale.today();
            tale.asks(pen -> new GiveSupport(
                    tale.caseId, on, pen.seal(tale.survivor, Purpose.SUPPORT, new Support(kind, "Việc mẫu", null))));
        };
    }

    static Verb notes(String name, NoteKind kind, String words) {
        return tale -> {
            var on = tale.today();
            tale.asks(pen -> new WriteNote(
                    tale.caseId,
                    new NoteId(tale.id("note " + name)),
                    kind,
                    on,
                    pen.sealAlone(tale.id("key of note " + name), Purpose.NOTE, new Note(words))));
        };
    }

    static Verb strikesNote(String name) {
        return tale -> {
            var on = tale.today();
            tale.asks(pen ->
                    new StrikeEntry(tale.caseId, new NoteId(tale.id("note " + name)), StrikeReason.WRONG_FILE, on));
        };
    }

    static Verb plansFollowUp(String name, int inDays) {
        return tale -> {
            var on = tale.today();
            tale.asks(pen -> new PlanFollowUp(tale.caseId, followUp(tale, name), on.plusDays(inDays), on));
        };
    }

    static Verb followsUp(String name, FollowUpOutcome outcome) {
        return tale -> {
            var on = tale.today();
            tale.asks(pen -> new RecordFollowUp(
                    tale.caseId,
                    followUp(tale, name),
                    outcome,
                    on,
                    pen.seal(tale.survivor, Purpose.FOLLOW_UP, new FollowUpWords("Đã gặp, nói chuyện ngắn."))));
        };
    }

    static Verb missesFollowUp(String name, MissedBecause because) {
        return tale -> {
            var on = tale.today();
            tale.asks(pen -> new RecordMissedFollowUp(tale.caseId, followUp(tale, name), because, on));
        };
    }

    private static FollowUpId followUp(Tale tale, String name) {
        return new FollowUpId(tale.id("follow-up " + name));
    }
}
