package tincay.api.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.OpeningGround;
import tincay.domain.codes.ReopenReason;
import tincay.domain.codes.ReviewResult;
import tincay.domain.emergencyaccess.EmergencyAccessCommand.OpenWithReason;
import tincay.domain.emergencyaccess.EmergencyAccessCommand.ReviewOpening;
import tincay.domain.emergencyaccess.EmergencyAccessId;
import tincay.domain.emergencyaccess.OpeningReason;
import tincay.domain.privacy.Purpose;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseCommand.CloseCase;
import tincay.domain.supportcase.CaseCommand.ReopenCase;
import tincay.domain.supportcase.ClosingDetails;
import tincay.domain.supportcase.ClosureCommand.ApproveClosure;
import tincay.domain.supportcase.ClosureCommand.ProposeClosure;
import tincay.domain.supportcase.ClosureCommand.ReturnClosure;
import tincay.domain.supportcase.ReturnReason;
import tincay.domain.supportcase.StaffingCommand.AssignWorker;
import tincay.domain.supportcase.StaffingCommand.ReleaseWorker;
import tincay.domain.worker.WorkerId;

/** How a case ends, begins again, and who else works on it. */
final class Ending {

    private Ending() {}

    static Verb closes(ClosureReason reason) {
        return tale -> {
            LocalDate on = tale.today();
            tale.asks(pen -> new CloseCase(
                    tale.caseId,
                    reason,
                    Set.copyOf(reason.checklist()),
                    on,
                    pen.seal(tale.survivor, Purpose.CLOSING, details(reason))));
        };
    }

    static Verb proposesToClose(ClosureReason reason) {
        return tale -> {
            LocalDate on = tale.today();
            var by = tale.actor();
            tale.asks(pen -> new ProposeClosure(
                    tale.caseId,
                    reason,
                    Set.copyOf(reason.checklist()),
                    by,
                    on,
                    pen.seal(tale.survivor, Purpose.CLOSING, details(reason))));
        };
    }

    /** The supervisor reads the case first, and says why. */
    static Verb supervisorApproves() {
        return tale -> supervised(tale, (on, by) -> pen -> List.of(new ApproveClosure(tale.caseId, by, on)));
    }

    static Verb supervisorReturns() {
        return tale -> supervised(
                tale,
                (on, by) -> pen -> List.of(new ReturnClosure(
                        tale.caseId,
                        by,
                        on,
                        pen.seal(tale.survivor, Purpose.CLOSING, new ReturnReason("Xem lại kế hoạch an toàn đã.")))));
    }

    static Verb reopens(ReopenReason because) {
        return tale -> {
            LocalDate on = tale.today();
            tale.asks(pen -> new ReopenCase(tale.caseId, because, on));
        };
    }

    /** Somebody who does not work on the case opens it, and says why. */
    static Verb opensWithReason(String name, OpeningGround ground) {
        return tale -> {
            LocalDate on = tale.today();
            var at = tale.now();
            var by = tale.actor();
            tale.asks(pen -> new OpenWithReason(
                    new EmergencyAccessId(tale.id("opening " + name)),
                    tale.caseId,
                    by,
                    ground,
                    on,
                    at,
                    pen.sealAlone(
                            tale.id("reason of opening " + name),
                            Purpose.OPENING,
                            new OpeningReason("Người phụ trách nghỉ hôm nay."))));
        };
    }

    /** The supervisor, having read the case, looks at what was opened in an emergency. */
    static Verb supervisorReviews(String name, ReviewResult result) {
        return tale -> supervised(
                tale,
                (on, by) -> pen -> List.of(new ReviewOpening(
                        new EmergencyAccessId(tale.id("opening " + name)),
                        tale.caseId,
                        by,
                        result,
                        on,
                        pen.sealAlone(
                                tale.id("review of opening " + name), Purpose.OPENING, new OpeningReason("Đã xem.")))));
    }

    /** The colleague works on the case too. */
    static Verb assignsColleague() {
        return tale -> {
            LocalDate on = tale.today();
            tale.does(
                    Founding.SUPERVISOR,
                    pen -> List.of(
                            new AssignWorker(tale.caseId, tale.post.staff().getLast(), on)));
        };
    }

    static Verb releasesFirst() {
        return tale -> {
            LocalDate on = tale.today();
            tale.does(
                    Founding.SUPERVISOR,
                    pen -> List.of(
                            new ReleaseWorker(tale.caseId, tale.post.staff().getFirst(), on)));
        };
    }

    private interface Decision {
        Function<Pen, List<? extends Command>> on(LocalDate on, WorkerId by);
    }

    private static void supervised(Tale tale, Decision decision) {
        var before = tale.actor();
        tale.actor(Founding.SUPERVISOR);
        opensWithReason("by the supervisor " + tale.steps().size(), OpeningGround.SUPERVISION)
                .in(tale);
        tale.does(Founding.SUPERVISOR, decision.on(tale.today(), Founding.SUPERVISOR));
        tale.actor(before);
    }

    private static ClosingDetails details(ClosureReason reason) {
        Map<String, Boolean> checklist = new LinkedHashMap<>();
        reason.checklist().forEach(line -> checklist.put(line, true));
        return new ClosingDetails(checklist, Map.of(), "Lời kết mẫu.");
    }
}
