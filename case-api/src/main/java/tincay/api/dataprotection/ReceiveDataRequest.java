package tincay.api.dataprotection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.privacy.Sealing;
import tincay.domain.datarequest.DataRequestCommand.ReceiveRequest;
import tincay.domain.datarequest.DataRequestId;
import tincay.domain.datarequest.RequestWords;
import tincay.domain.privacy.Purpose;

/** Writes a request down; who asks is sealed under a key of its own, and nobody looks whether they are known. */
@Component
class ReceiveDataRequest {

    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    ReceiveDataRequest(Sealing sealing, CommandDesk desk, Clock clock) {
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    Answer receive(RequestAnswers answers, Call call) {
        var requestId = new DataRequestId(UUID.randomUUID());
        var words = new RequestWords(answers.asker(), answers.reach(), answers.words());
        var receive = new ReceiveRequest(
                requestId,
                answers.kind(),
                answers.askedBy(),
                answers.receivedOn() == null ? LocalDate.now(clock) : answers.receivedOn(),
                call.worker(),
                sealing.seal(sealing.newSubject(), Purpose.DATA_REQUEST, words));
        String id = PrefixedIds.of(requestId);
        return desk.perform(
                call,
                List.of(receive),
                version -> new Answer(201, "/api/v1/data-requests/" + id, version, Map.of("requestId", id)));
    }
}
