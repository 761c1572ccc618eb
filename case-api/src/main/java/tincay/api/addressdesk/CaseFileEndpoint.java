package tincay.api.addressdesk;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Replies;
import tincay.domain.codes.Acts;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

@RestController
class CaseFileEndpoint {

    private final OpenCaseFile files;
    private final Acts acts;
    private final WhoIsSignedIn who;

    CaseFileEndpoint(OpenCaseFile files, Acts acts, WhoIsSignedIn who) {
        this.files = files;
        this.acts = acts;
        this.who = who;
    }

    /**
     * Everything the worker may see of one of her cases, names excepted: a disclosure.
     *
     * @param at shows what was recorded by then, to who may see it now
     */
    @GetMapping("/api/v1/cases/{caseId}")
    @For({Role.ADDRESS_STAFF, Role.SUPERVISOR})
    ResponseEntity<CaseFileAnswer> file(
            @PathVariable CaseId caseId, @RequestParam(required = false) @Nullable OffsetDateTime at) {
        WorkerId reader = who.signedIn().worker();
        CaseFileAnswer answer =
                files.answer(reader, caseId, at == null ? null : at.toInstant(), open -> CaseFileAnswer.of(open, acts));
        return Replies.versioned(answer.version(), answer);
    }
}
