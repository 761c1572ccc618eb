package tincay.domain.datarequest;

import java.time.Instant;
import java.time.LocalDate;

import tincay.domain.codes.AskedBy;
import tincay.domain.codes.DataRequest;
import tincay.domain.codes.RequestRefused;
import tincay.domain.privacy.Confidential;
import tincay.domain.stream.Command;
import tincay.domain.worker.WorkerId;

/** What can be asked about a request about data. */
public sealed interface DataRequestCommand extends Command {

    DataRequestId requestId();

    @Override
    default DataRequestId target() {
        return requestId();
    }

    /** Writes down that somebody asked. */
    record ReceiveRequest(
            DataRequestId requestId,
            DataRequest kind,
            AskedBy askedBy,
            LocalDate receivedOn,
            WorkerId receivedBy,
            Confidential<RequestWords> words)
            implements DataRequestCommand {}

    /** Says that whoever asked was told that the request came. */
    record AcknowledgeRequest(DataRequestId requestId, WorkerId worker, LocalDate on) implements DataRequestCommand {}

    /** Takes the longer time, since data of others are in it. */
    record ExtendRequest(DataRequestId requestId, LocalDate on, Confidential<AnswerWords> because)
            implements DataRequestCommand {}

    /** Says that the request was met. */
    record AnswerRequest(DataRequestId requestId, WorkerId worker, LocalDate on, Confidential<AnswerWords> words)
            implements DataRequestCommand {}

    /** Says that it is not met, and why. */
    record RefuseRequest(
            DataRequestId requestId,
            WorkerId worker,
            RequestRefused reason,
            LocalDate on,
            Confidential<AnswerWords> words)
            implements DataRequestCommand {}

    /** Says that a deadline seems to have passed; the request decides. */
    record DeclareRequestOverdue(DataRequestId requestId, RequestDuty duty, Instant due, Instant now)
            implements DataRequestCommand {}
}
