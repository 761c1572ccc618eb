package tincay.api.dataprotection;

import java.time.LocalDate;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Replies;
import tincay.domain.datarequest.DataRequestId;
import tincay.domain.worker.Role;

@RestController
@RequestMapping("/api/v1/data-requests/{requestId}")
@For(Role.DATA_PROTECTION_OFFICER)
class AnswerDataRequestEndpoint {

    private final AnswerDataRequest requests;

    AnswerDataRequestEndpoint(AnswerDataRequest requests) {
        this.requests = requests;
    }

    /** The day whoever asked was told that it came; today when left out. */
    record Acknowledgement(@PastOrPresent @Nullable LocalDate on) {}

    /** Whoever asked was told that the request came. */
    @PostMapping("/acknowledgement")
    @NeedsVersion
    ResponseEntity<Map<String, Object>> acknowledge(
            @PathVariable DataRequestId requestId, @Valid @RequestBody Acknowledgement told, Call call) {
        return Replies.of(requests.acknowledge(requestId, told.on(), call));
    }

    /** Takes the longer time, since data of others are in it. */
    @PostMapping("/extension")
    @NeedsVersion
    ResponseEntity<Map<String, Object>> extend(
            @PathVariable DataRequestId requestId, @Valid @RequestBody ToldAnswers because, Call call) {
        return Replies.of(requests.extend(requestId, because, call));
    }

    /** Says that the request was met. */
    @PostMapping("/answer")
    @NeedsVersion
    ResponseEntity<Map<String, Object>> answer(
            @PathVariable DataRequestId requestId, @Valid @RequestBody ToldAnswers told, Call call) {
        return Replies.of(requests.answer(requestId, told, call));
    }

    /** Says that it is not met; who may not be told is answered in this way, whatever is held. */
    @PostMapping("/refusal")
    @NeedsVersion
    ResponseEntity<Map<String, Object>> refuse(
            @PathVariable DataRequestId requestId, @Valid @RequestBody RefusalAnswers told, Call call) {
        return Replies.of(requests.refuse(requestId, told, call));
    }
}
