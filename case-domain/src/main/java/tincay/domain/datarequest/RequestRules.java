package tincay.domain.datarequest;

import static tincay.domain.datarequest.DataRequestRefusal.ALREADY_ACKNOWLEDGED;
import static tincay.domain.datarequest.DataRequestRefusal.ALREADY_ANSWERED;
import static tincay.domain.datarequest.DataRequestRefusal.ALREADY_EXTENDED;
import static tincay.domain.datarequest.DataRequestRefusal.BEFORE_RECEIPT;
import static tincay.domain.datarequest.DataRequestRefusal.NEUTRAL_ANSWER;
import static tincay.domain.datarequest.DataRequestRefusal.SECOND_PERSON;
import static tincay.domain.datarequest.DataRequestRefusal.TOO_LATE_TO_EXTEND;

import java.time.LocalDate;

import tincay.domain.codes.AskedBy;
import tincay.domain.codes.DataRequest;
import tincay.domain.codes.RequestRefused;
import tincay.domain.duty.Deadlines;
import tincay.domain.refusal.Refused;
import tincay.domain.worker.WorkerId;

/** What may still be said about a request, and by whom. */
final class RequestRules {

    private RequestRules() {}

    static void mustBeOpenOn(RequestState state, LocalDate day) {
        Refused.when(state.ended, ALREADY_ANSWERED);
        Refused.when(day.isBefore(state.received().on()), BEFORE_RECEIPT);
    }

    static void mayBeAcknowledged(RequestState state) {
        Refused.when(state.acknowledgedBy != null, ALREADY_ACKNOWLEDGED);
    }

    /** Once, and only while there is time. */
    static void mayBeExtended(RequestState state, LocalDate day) {
        Refused.when(state.extended, ALREADY_EXTENDED);
        Refused.when(!Deadlines.beginOf(day).isBefore(state.answerDue()), TOO_LATE_TO_EXTEND);
    }

    /** Who may not be told gets one answer; and to erase takes a second person. */
    static void mayBeMet(RequestState state, WorkerId worker) {
        Refused.when(state.received().askedBy().isToldNothing(), NEUTRAL_ANSWER);
        Refused.when(
                state.received().kind() == DataRequest.ERASE
                        && (state.acknowledgedBy == null || state.acknowledgedBy.equals(worker)),
                SECOND_PERSON);
    }

    /** Any other reason would say that something is held. */
    static void mayBeRefused(AskedBy askedBy, RequestRefused reason) {
        Refused.when(askedBy.isToldNothing() && reason != RequestRefused.NOT_THE_PERSON, NEUTRAL_ANSWER);
    }
}
