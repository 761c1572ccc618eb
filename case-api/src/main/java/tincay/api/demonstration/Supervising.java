package tincay.api.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import tincay.domain.codes.OpeningGround;
import tincay.domain.codes.ReviewResult;
import tincay.domain.codes.WithholdReason;
import tincay.domain.emergencyaccess.EmergencyAccessCommand.OpenWithReason;
import tincay.domain.emergencyaccess.EmergencyAccessCommand.ReviewOpening;
import tincay.domain.emergencyaccess.EmergencyAccessId;
import tincay.domain.emergencyaccess.OpeningReason;
import tincay.domain.privacy.Purpose;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.NoticeCommand.WithholdNotice;
import tincay.domain.supportcase.StaffingCommand.AssignWorker;
import tincay.domain.supportcase.StaffingCommand.ReleaseWorker;
import tincay.domain.supportcase.WithheldReason;
import tincay.domain.worker.WorkerId;

/** What takes a second person, who opens the case and reads it first, and who else works on it. */
final class Supervising {

    private Supervising() {}

    /** What the supervisor decides on a day. */
    interface Decision {
        Function<Pen, List<? extends Command>> on(LocalDate on, WorkerId by);
    }

    /** The supervisor reads the case, saying why, and decides; then whoever acted before goes on. */
    static void supervised(Tale tale, Decision decision) {
        supervisorOpens(tale);
        tale.does(Founding.SUPERVISOR, decision.on(tale.today(), Founding.SUPERVISOR));
    }

    static void supervisorOpens(Tale tale) {
        var before = tale.actor();
        tale.actor(Founding.SUPERVISOR);
        opensWithReason("by the supervisor " + tale.steps().size(), OpeningGround.SUPERVISION)
                .in(tale);
        tale.actor(before);
    }

    /** Somebody who does not work on the case opens it, and says why. */
    static Verb opensWithReason(String name, OpeningGround ground) {
        return tale -> {
            LocalDate on = tale.today();
            Instant at = tale.now();
            var by = tale.actor();
            tale.asks(pen -> new OpenWithReason(
                    opening(tale, name),
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
                        opening(tale, name),
                        tale.caseId,
                        by,
                        result,
                        on,
                        pen.sealAlone(
                                tale.id("review of opening " + name), Purpose.OPENING, new OpeningReason("Đã xem.")))));
    }

    /** The commune is not told; the supervisor agrees. */
    static Verb supervisorHoldsNoticeBack(WithholdReason because, String words) {
        return tale -> supervised(tale, (on, by) -> {
            Instant at = tale.now();
            return pen -> List.of(new WithholdNotice(
                    tale.caseId,
                    by,
                    on,
                    at,
                    pen.seal(tale.survivor, Purpose.WITHHELD, new WithheldReason(because, words))));
        });
    }

    /** The colleague works on the case too. */
    static Verb assignsColleague() {
        return tale -> {
            LocalDate on = tale.today();
            WorkerId colleague = tale.post.staff().getLast();
            tale.does(Founding.SUPERVISOR, _ -> List.of(new AssignWorker(tale.caseId, colleague, on)));
        };
    }

    static Verb releasesFirst() {
        return tale -> {
            LocalDate on = tale.today();
            WorkerId first = tale.post.staff().getFirst();
            tale.does(Founding.SUPERVISOR, _ -> List.of(new ReleaseWorker(tale.caseId, first, on)));
        };
    }

    private static EmergencyAccessId opening(Tale tale, String name) {
        return new EmergencyAccessId(tale.id("opening " + name));
    }
}
