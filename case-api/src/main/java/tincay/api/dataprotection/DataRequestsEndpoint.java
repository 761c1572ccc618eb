package tincay.api.dataprotection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Replies;
import tincay.api.privacy.Shown;
import tincay.domain.codes.AskedBy;
import tincay.domain.codes.DataRequest;
import tincay.domain.codes.RequestRefused;
import tincay.domain.datarequest.DataRequestId;
import tincay.domain.datarequest.RequestWords;
import tincay.domain.duty.DutyState;
import tincay.domain.worker.Role;
import tincay.projections.datarequests.DataRequestRow;

@RestController
class DataRequestsEndpoint {

    private final ListedRequests listed;
    private final AnswerDataRequest requests;
    private final WhoIsSignedIn who;
    private final Clock clock;

    DataRequestsEndpoint(ListedRequests listed, AnswerDataRequest requests, WhoIsSignedIn who, Clock clock) {
        this.listed = listed;
        this.requests = requests;
        this.who = who;
        this.clock = clock;
    }

    record Item(
            DataRequestId requestId,
            DataRequest kind,
            AskedBy askedBy,
            LocalDate receivedOn,
            Instant acknowledgeDue,
            DutyState acknowledgement,
            Instant answerDue,
            DutyState answer,
            @Nullable LocalDate endedOn,
            @Nullable RequestRefused refusedBecause) {

        static Item of(DataRequestRow row, Instant now) {
            return new Item(
                    row.requestId(),
                    row.kind(),
                    row.askedBy(),
                    row.receivedOn(),
                    row.acknowledgeDue(),
                    row.acknowledgement(now),
                    row.answerDue(),
                    row.answer(now),
                    row.endedOn(),
                    row.refusedBecause());
        }
    }

    record Items(List<Item> items) {}

    record OneRequest(Item request, Shown<RequestWords> words) {}

    /** The requests by what is owed next: all of them to the officer, their own to whoever wrote them down. */
    @GetMapping("/api/v1/data-requests")
    @For({Role.ADDRESS_STAFF, Role.DATA_PROTECTION_OFFICER})
    Items all() {
        return new Items(listed.to(who.signedIn()).stream()
                .map(row -> Item.of(row, clock.instant()))
                .toList());
    }

    /** One request and who asked: a disclosure. */
    @GetMapping("/api/v1/data-requests/{requestId}")
    @For(Role.DATA_PROTECTION_OFFICER)
    ResponseEntity<OneRequest> one(@PathVariable DataRequestId requestId) {
        DataRequestRow row = requests.one(requestId);
        return Replies.versioned(
                row.version(),
                new OneRequest(
                        Item.of(row, clock.instant()),
                        requests.words(row, who.signedIn().worker())));
    }
}
