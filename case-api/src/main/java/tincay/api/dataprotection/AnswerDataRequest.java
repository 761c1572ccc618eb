package tincay.api.dataprotection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.privacy.Sealing;
import tincay.api.privacy.Shown;
import tincay.domain.access.Hidden;
import tincay.domain.datarequest.AnswerWords;
import tincay.domain.datarequest.DataRequestCommand;
import tincay.domain.datarequest.DataRequestCommand.AcknowledgeRequest;
import tincay.domain.datarequest.DataRequestCommand.AnswerRequest;
import tincay.domain.datarequest.DataRequestCommand.ExtendRequest;
import tincay.domain.datarequest.DataRequestCommand.RefuseRequest;
import tincay.domain.datarequest.DataRequestId;
import tincay.domain.datarequest.RequestWords;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.privacy.Purpose;
import tincay.domain.worker.WorkerId;
import tincay.projections.datarequests.DataRequestRow;
import tincay.projections.datarequests.DataRequests;

/** Works on one request: who asked is opened and logged, and what they were told is sealed under the same key. */
@Component
class AnswerDataRequest {

    private final DataRequests requests;
    private final Disclosure disclosure;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    AnswerDataRequest(DataRequests requests, Disclosure disclosure, Sealing sealing, CommandDesk desk, Clock clock) {
        this.requests = requests;
        this.disclosure = disclosure;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    DataRequestRow one(DataRequestId requestId) {
        return requests.one(requestId).orElseThrow(Hidden::new);
    }

    Shown<RequestWords> words(DataRequestRow request, WorkerId officer) {
        return Shown.of(disclosure
                .open(officer, request.requestId(), DisclosurePurpose.DATA_REQUEST, List.of(request.words()))
                .of(request.words(), RequestWords.class));
    }

    Answer acknowledge(DataRequestId requestId, @Nullable LocalDate on, Call call) {
        return perform(new AcknowledgeRequest(requestId, call.worker(), day(on)), call);
    }

    Answer extend(DataRequestId requestId, ToldAnswers because, Call call) {
        return perform(new ExtendRequest(requestId, day(because.on()), sealed(requestId, because.words())), call);
    }

    Answer answer(DataRequestId requestId, ToldAnswers told, Call call) {
        return perform(
                new AnswerRequest(requestId, call.worker(), day(told.on()), sealed(requestId, told.words())), call);
    }

    Answer refuse(DataRequestId requestId, RefusalAnswers told, Call call) {
        return perform(
                new RefuseRequest(
                        requestId, call.worker(), told.reason(), day(told.on()), sealed(requestId, told.words())),
                call);
    }

    private Confidential<AnswerWords> sealed(DataRequestId requestId, String words) {
        return sealing.seal(one(requestId).words().subject(), Purpose.DATA_REQUEST, new AnswerWords(words));
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }

    private Answer perform(DataRequestCommand command, Call call) {
        one(command.requestId());
        String id = PrefixedIds.of(command.requestId());
        return desk.perform(
                call,
                List.of(command),
                version -> new Answer(201, "/api/v1/data-requests/" + id, version, Map.of("requestId", id)));
    }
}
