package tincay.api.dataprotection;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import tincay.api.web.TodayPart;
import tincay.api.web.Words;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;
import tincay.projections.datarequests.DataRequests;

/** The requests somebody still waits on. */
@Component
class RequestsToday implements TodayPart {

    private static final int SHOWN = 100;

    private final DataRequests requests;
    private final Words words;
    private final Clock clock;

    RequestsToday(DataRequests requests, Words words, Clock clock) {
        this.requests = requests;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Role role() {
        return Role.DATA_PROTECTION_OFFICER;
    }

    @Override
    public List<Item> items(WorkerId worker) {
        Instant now = clock.instant();
        return requests.all(SHOWN).stream()
                .filter(row -> row.endedOn() == null)
                .map(row -> item(RequestLine.of(row, now)))
                .toList();
    }

    private Item item(RequestLine line) {
        return new Item(
                "request.duty." + line.next(),
                words.code("DATA_REQUEST", line.row().kind()),
                "/yc/" + line.row().requestId(),
                line.due(),
                line.chip());
    }
}
