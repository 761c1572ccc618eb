package tincay.api.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

import tincay.api.platform.TheClock;
import tincay.domain.codes.AskedBy;
import tincay.domain.codes.DataRequest;
import tincay.domain.codes.RequestRefused;
import tincay.domain.datarequest.AnswerWords;
import tincay.domain.datarequest.DataRequestCommand;
import tincay.domain.datarequest.DataRequestCommand.AcknowledgeRequest;
import tincay.domain.datarequest.DataRequestCommand.AnswerRequest;
import tincay.domain.datarequest.DataRequestCommand.DeclareRequestOverdue;
import tincay.domain.datarequest.DataRequestCommand.ExtendRequest;
import tincay.domain.datarequest.DataRequestCommand.ReceiveRequest;
import tincay.domain.datarequest.DataRequestCommand.RefuseRequest;
import tincay.domain.datarequest.DataRequestId;
import tincay.domain.datarequest.RequestClocks;
import tincay.domain.datarequest.RequestDuty;
import tincay.domain.datarequest.RequestWords;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.worker.WorkerId;

/** What somebody asks about their data, written down by whoever acts, and what the officers make of it. */
final class Asking {

    private Asking() {}

    static Verb asks(String name, DataRequest kind, AskedBy askedBy, String who, String words) {
        return tale -> {
            LocalDate on = tale.today();
            WorkerId by = tale.actor();
            tale.asks(pen -> new ReceiveRequest(
                    id(tale, name),
                    kind,
                    askedBy,
                    on,
                    by,
                    pen.sealAlone(key(tale, name), Purpose.DATA_REQUEST, new RequestWords(who, null, words))));
        };
    }

    static Verb isAcknowledged(String name) {
        return officer(0, name, (request, said) -> new AcknowledgeRequest(request, said.by, said.on));
    }

    static Verb takesLonger(String name) {
        return officer(
                0,
                name,
                (request, said) -> new ExtendRequest(request, said.on, said.words("Cần hỏi thêm nơi giữ bản giấy.")));
    }

    /** By the one who acknowledged it. */
    static Verb isAnsweredByTheSame(String name) {
        return isAnswered(0, name);
    }

    /** By the other of the two. */
    static Verb isAnsweredByAnother(String name) {
        return isAnswered(1, name);
    }

    private static Verb isAnswered(int officer, String name) {
        return officer(
                officer,
                name,
                (request, said) -> new AnswerRequest(request, said.by, said.on, said.words("Đã làm như chị đề nghị.")));
    }

    static Verb isNotMet(String name, RequestRefused because) {
        return officer(
                0,
                name,
                (request, said) -> new RefuseRequest(
                        request, said.by, because, said.on, said.words("Chúng tôi không trả lời về ai cả.")));
    }

    /** What the clock says when nobody acknowledged in time. */
    static Verb nobodyAcknowledges(String name, DataRequest kind) {
        return tale -> {
            var due = RequestClocks.IN_FORCE.acknowledge(kind, tale.today());
            tale.becomes(due.plusSeconds(60));
            var now = tale.now();
            tale.does(
                    TheClock.WORKER,
                    _ -> List.of(new DeclareRequestOverdue(id(tale, name), RequestDuty.ACKNOWLEDGE, due, now)));
        };
    }

    /** An officer on a day, and what is sealed under the key of whoever asked. */
    private record Said(WorkerId by, LocalDate on, Tale tale, String name, Pen pen) {

        Confidential<AnswerWords> words(String text) {
            return pen.sealAlone(key(tale, name), Purpose.DATA_REQUEST, new AnswerWords(text));
        }
    }

    private static Verb officer(int which, String name, BiFunction<DataRequestId, Said, DataRequestCommand> what) {
        return tale -> {
            LocalDate on = tale.today();
            WorkerId by = Founding.OFFICERS.get(which);
            tale.does(by, pen -> List.of(what.apply(id(tale, name), new Said(by, on, tale, name, pen))));
        };
    }

    private static DataRequestId id(Tale tale, String name) {
        return new DataRequestId(tale.id("request " + name));
    }

    private static UUID key(Tale tale, String name) {
        return tale.id("key of request " + name);
    }
}
