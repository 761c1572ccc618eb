package tincay.projections.datarequests;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.AskedBy;
import tincay.domain.codes.DataRequest;
import tincay.domain.codes.RequestRefused;
import tincay.domain.datarequest.DataRequestId;
import tincay.domain.datarequest.RequestWords;
import tincay.domain.duty.Deadlines;
import tincay.domain.duty.DutyState;
import tincay.domain.privacy.Confidential;
import tincay.domain.worker.WorkerId;

/**
 * One request about data; who asks is sealed.
 *
 * @param refusedBecause only if it was not met
 */
public record DataRequestRow(
        DataRequestId requestId,
        DataRequest kind,
        AskedBy askedBy,
        WorkerId receivedBy,
        LocalDate receivedOn,
        Confidential<RequestWords> words,
        Instant acknowledgeDue,
        Instant answerDue,
        @Nullable LocalDate acknowledgedOn,
        @Nullable LocalDate extendedOn,
        @Nullable LocalDate endedOn,
        @Nullable RequestRefused refusedBecause,
        boolean acknowledgeMissed,
        boolean answerMissed,
        long version) {

    /** How it stands that it must be acknowledged; an answer acknowledges it too. */
    public DutyState acknowledgement(Instant now) {
        LocalDate done = acknowledgedOn != null ? acknowledgedOn : endedOn;
        return state(acknowledgeDue, done, acknowledgeMissed, now);
    }

    /** How it stands that it must be answered. */
    public DutyState answer(Instant now) {
        return state(answerDue, endedOn, answerMissed, now);
    }

    private DutyState state(Instant due, @Nullable LocalDate done, boolean missed, Instant now) {
        return DutyState.of(
                Deadlines.beginOf(receivedOn), due, done == null ? null : Deadlines.beginOf(done), missed, now);
    }
}
