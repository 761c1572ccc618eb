package tincay.api.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.ReopenReason;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseCommand.CloseCase;
import tincay.domain.supportcase.CaseCommand.ReopenCase;
import tincay.domain.supportcase.ClosingDetails;
import tincay.domain.supportcase.ClosureCommand.ApproveClosure;
import tincay.domain.supportcase.ClosureCommand.ProposeClosure;
import tincay.domain.supportcase.ClosureCommand.ReturnClosure;
import tincay.domain.supportcase.ReturnReason;

/** How a case ends and begins again. */
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
        return tale ->
                Supervising.supervised(tale, (on, by) -> pen -> List.of(new ApproveClosure(tale.caseId, by, on)));
    }

    static Verb supervisorReturns() {
        return tale -> Supervising.supervised(
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

    private static ClosingDetails details(ClosureReason reason) {
        Map<String, Boolean> checklist = new LinkedHashMap<>();
        reason.checklist().forEach(line -> checklist.put(line, true));
        return new ClosingDetails(checklist, Map.of(), "Lời kết mẫu.");
    }
}
