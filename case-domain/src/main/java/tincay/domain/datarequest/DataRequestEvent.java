package tincay.domain.datarequest;

import java.time.Instant;
import java.time.LocalDate;

import tincay.domain.codes.AskedBy;
import tincay.domain.codes.DataRequest;
import tincay.domain.codes.RequestRefused;
import tincay.domain.eventname.EventName;
import tincay.domain.privacy.Confidential;
import tincay.domain.stream.Event;
import tincay.domain.worker.WorkerId;

/** What happened to a request about data. */
public sealed interface DataRequestEvent extends Event {

    DataRequestId requestId();

    /** Somebody asked about data. */
    @EventName("data_request.received")
    record RequestReceived(
            DataRequestId requestId,
            DataRequest kind,
            AskedBy askedBy,
            WorkerId receivedBy,
            LocalDate on,
            Instant acknowledgeDue,
            Instant answerDue,
            Confidential<RequestWords> words)
            implements DataRequestEvent {}

    /** Whoever asked was told that the request came. */
    @EventName("data_request.acknowledged")
    record RequestAcknowledged(DataRequestId requestId, WorkerId acknowledgedBy, LocalDate on)
            implements DataRequestEvent {}

    /** It may take longer, since data of others are in it. */
    @EventName("data_request.extended")
    record RequestExtended(DataRequestId requestId, LocalDate on, Instant answerDue, Confidential<AnswerWords> because)
            implements DataRequestEvent {}

    /** The request was met. */
    @EventName("data_request.answered")
    record RequestAnswered(DataRequestId requestId, WorkerId answeredBy, LocalDate on, Confidential<AnswerWords> words)
            implements DataRequestEvent {}

    /** The request was not met. */
    @EventName("data_request.refused")
    record RequestNotMet(
            DataRequestId requestId,
            WorkerId refusedBy,
            RequestRefused reason,
            LocalDate on,
            Confidential<AnswerWords> words)
            implements DataRequestEvent {}

    /** It was not acknowledged, or not answered, in time, as far as was known when the deadline had passed. */
    @EventName("data_request.overdue")
    record RequestOverdue(DataRequestId requestId, RequestDuty duty, Instant due, LocalDate on)
            implements DataRequestEvent {}
}
