package tincay.api.dataprotection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.TheClock;
import tincay.domain.datarequest.DataRequestCommand.DeclareRequestOverdue;
import tincay.domain.datarequest.RequestDuty;
import tincay.projections.datarequests.DataRequestRow;
import tincay.projections.datarequests.DataRequests;

/** Tells each request whose deadlines seem to have passed; the request decides. */
@Component
public class OverdueRequests {

    private static final int AT_ONCE = 200;

    private final DataRequests requests;
    private final CommandDesk desk;

    OverdueRequests(DataRequests requests, CommandDesk desk) {
        this.requests = requests;
        this.desk = desk;
    }

    /**
     * Has everything said that was missed by now.
     *
     * @return how much was asked about
     */
    public int declare(Instant now) {
        List<DeclareRequestOverdue> missed = requests.toDeclare(now, AT_ONCE).stream()
                .flatMap(row -> missedIn(row, now))
                .toList();
        missed.forEach(this::declare);
        return missed.size();
    }

    private static Stream<DeclareRequestOverdue> missedIn(DataRequestRow row, Instant now) {
        return Stream.of(
                        new DeclareRequestOverdue(row.requestId(), RequestDuty.ACKNOWLEDGE, row.acknowledgeDue(), now),
                        new DeclareRequestOverdue(row.requestId(), RequestDuty.ANSWER, row.answerDue(), now))
                .filter(declare -> !declare.due().isAfter(now));
    }

    private void declare(DeclareRequestOverdue declare) {
        desk.perform(
                new Call(TheClock.WORKER, null, "overdue " + declare.requestId() + declare.duty(), null),
                List.of(declare),
                version -> new Answer(201, null, version, Map.of()));
    }
}
