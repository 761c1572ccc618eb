package tincay.api.dataprotection;

import java.time.Instant;
import java.util.Locale;

import tincay.api.web.TodayPart.State;
import tincay.domain.datarequest.RequestDuty;
import tincay.projections.datarequests.DataRequestRow;

/**
 * One request as a page shows it.
 *
 * @param next what is owed next
 * @param chip how near its deadline is
 */
public record RequestLine(DataRequestRow row, RequestDuty next, State chip) {

    static RequestLine of(DataRequestRow row, Instant now) {
        boolean acknowledge = row.acknowledgedOn() == null && row.endedOn() == null;
        return new RequestLine(
                row,
                acknowledge ? RequestDuty.ACKNOWLEDGE : RequestDuty.ANSWER,
                State.of(acknowledge ? row.acknowledgement(now) : row.answer(now)));
    }

    /** The chip as style sheets name it. */
    public String chipName() {
        return chip.name().toLowerCase(Locale.ROOT);
    }

    /** Until when the next thing is owed. */
    public Instant due() {
        return next == RequestDuty.ACKNOWLEDGE ? row.acknowledgeDue() : row.answerDue();
    }
}
