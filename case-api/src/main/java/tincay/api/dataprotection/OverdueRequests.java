package tincay.api.dataprotection;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import tincay.domain.datarequest.DataRequestCommand.DeclareRequestOverdue;
import tincay.domain.datarequest.RequestDuty;
import tincay.projections.datarequests.DataRequestRow;
import tincay.projections.datarequests.DataRequests;

/** Which deadlines of requests seem to have passed; the request decides. */
@Component
public class OverdueRequests {

    private static final int AT_ONCE = 200;

    private final DataRequests requests;

    OverdueRequests(DataRequests requests) {
        this.requests = requests;
    }

    /** What the requests are to be told, that seems to have been missed by now. */
    public List<DeclareRequestOverdue> missedBy(Instant now) {
        return requests.toDeclare(now, AT_ONCE).stream()
                .flatMap(row -> missedIn(row, now))
                .toList();
    }

    private static Stream<DeclareRequestOverdue> missedIn(DataRequestRow row, Instant now) {
        return Stream.of(
                        new DeclareRequestOverdue(row.requestId(), RequestDuty.ACKNOWLEDGE, row.acknowledgeDue(), now),
                        new DeclareRequestOverdue(row.requestId(), RequestDuty.ANSWER, row.answerDue(), now))
                .filter(declare -> !declare.due().isAfter(now));
    }
}
